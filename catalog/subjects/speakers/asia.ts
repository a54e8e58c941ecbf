import { person } from '../declare.ts'

export const TURKEY_AND_ASIA = [
  person(
    'erdogan',
    { en: 'Recep Tayyip Erdoğan', ar: 'رجب طيب أردوغان', fa: 'رجب طیب اردوغان' },
    {
      spellings: { ar: 'أردوغان | أردوجان | طيب أردوغان', fa: 'اردوغان' },
      exclusions: { ar: 'أمينة أردوغان | بلال أردوغان', fa: 'امینه اردوغان | بلال اردوغان' },
      terms: [
        ['prime-minister-turkey', '2003-03-14', '2014-08-27'],
        ['president-turkey', '2014-08-28', null],
      ],
    },
  ),
  person(
    'fidan',
    { en: 'Hakan Fidan', ar: 'هاكان فيدان', fa: 'هاکان فیدان' },
    {
      spellings: { ar: 'حقان فيدان | حاقان فيدان', fa: 'حاکان فیدان' },
      ambiguous: { ar: 'فيدان', fa: 'فیدان' },
      near: { ar: 'تركيا | التركي | أنقرة', fa: 'ترکیه | آنکارا' },
      terms: [['foreign-minister-turkey', '2023-06-03', null]],
    },
  ),
  person(
    'xi-jinping',
    { en: 'Xi Jinping', ar: 'شي جين بينغ', fa: 'شی جین‌پینگ' },
    {
      spellings: { ar: 'شي جين بينج | جين بينغ', fa: 'شی جینگ پینگ | جین‌پینگ' },
      ambiguous: { ar: 'شي', fa: 'شی' },
      near: { ar: 'الرئيس الصيني', fa: 'رئیس جمهور چین' },
      terms: [['president-china', '2013-03-14', null]],
    },
  ),
  person(
    'wang-yi',
    { en: 'Wang Yi', ar: 'وانغ يي', fa: 'وانگ یی' },
    {
      spellings: { ar: 'وانج يي' },
      ambiguous: { ar: 'وانغ', fa: 'وانگ' },
      near: { ar: 'وزير الخارجية الصيني', fa: 'وزیر خارجه چین' },
      terms: [
        ['foreign-minister-china', '2013-03-16', '2022-12-29'],
        ['foreign-minister-china', '2023-07-25', null],
      ],
    },
  ),
  person(
    'modi',
    { en: 'Narendra Modi', ar: 'ناريندرا مودي', fa: 'نارندرا مودی' },
    {
      ambiguous: { ar: 'مودي', fa: 'مودی' },
      near: { ar: 'الهند | الهندي | نيودلهي', fa: 'هند | دهلی' },
      terms: [['prime-minister-india', '2014-05-26', null]],
    },
  ),
  person(
    'kim-jong-un',
    { en: 'Kim Jong Un', ar: 'كيم جونغ أون', fa: 'کیم جونگ اون' },
    {
      spellings: { ar: 'كيم جونج أون', fa: 'کیم جونگ‌اون' },
      ambiguous: { ar: 'كيم', fa: 'کیم' },
      near: { ar: 'كوريا الشمالية | بيونغ يانغ', fa: 'کره شمالی | پیونگ یانگ' },
      terms: [['leader-north-korea', '2011-12-17', null]],
    },
  ),
]
