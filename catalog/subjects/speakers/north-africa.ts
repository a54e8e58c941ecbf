import { person } from '../declare.ts'

export const NORTH_AFRICA = [
  person(
    'sisi',
    { en: 'Abdel Fattah el-Sisi', ar: 'عبد الفتاح السيسي', fa: 'عبدالفتاح السیسی' },
    {
      spellings: { ar: 'السيسي', fa: 'السیسی | سیسی | عبدالفتاح سیسی' },
      terms: [['president-egypt', '2014-06-08', null]],
    },
  ),
  person(
    'abdelatty',
    { en: 'Badr Abdelatty', ar: 'بدر عبد العاطي', fa: 'بدر عبدالعاطی' },
    {
      ambiguous: { ar: 'عبد العاطي', fa: 'عبدالعاطی' },
      near: { ar: 'وزير الخارجية | المصري', fa: 'وزیر خارجه | مصر' },
      terms: [['foreign-minister-egypt', '2024-07-03', null]],
    },
  ),
  person(
    'tebboune',
    { en: 'Abdelmadjid Tebboune', ar: 'عبد المجيد تبون', fa: 'عبدالمجید تبون' },
    {
      spellings: { ar: 'تبون', fa: 'تبون' },
      terms: [['president-algeria', '2019-12-19', null]],
    },
  ),
  person(
    'mohammed-vi',
    { en: 'Mohammed VI of Morocco', ar: 'محمد السادس', fa: 'محمد ششم' },
    {
      spellings: { ar: 'الملك محمد السادس', fa: 'ملک محمد ششم' },
      exclusions: { ar: 'مؤسسة محمد السادس | جامعة محمد السادس | مركب محمد السادس | جسر محمد السادس' },
      terms: [['king-morocco', '1999-07-23', null]],
    },
  ),
  person(
    'saied',
    { en: 'Kais Saied', ar: 'قيس سعيد', fa: 'قیس سعید' },
    {
      // Also "happy", and a common given name.
      spellings: { ar: 'سعيّد' },
      ambiguous: { ar: 'سعيد', fa: 'سعید' },
      near: { ar: 'تونس | التونسي | التونسية | قرطاج', fa: 'تونس' },
      terms: [
        ['president-tunisia', '2019-10-23', null],
        ['address-saied', '2019-10-23', null],
      ],
    },
  ),
  person(
    'burhan',
    { en: 'Abdel Fattah al-Burhan', ar: 'عبد الفتاح البرهان', fa: 'عبدالفتاح البرهان' },
    {
      spellings: { fa: 'عبدالفتاح برهان' },
      // Also "the proof".
      ambiguous: { ar: 'البرهان', fa: 'البرهان' },
      near: { ar: 'السودان | السوداني | السودانية | الخرطوم', fa: 'سودان | خارطوم' },
      terms: [['sovereignty-council-sudan', '2019-08-21', null]],
    },
  ),
]
