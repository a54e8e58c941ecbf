import { person } from '../declare.ts'

export const IRAN = [
  person(
    'khamenei',
    { en: 'Ali Khamenei', ar: 'علي خامنئي', fa: 'علی خامنه‌ای' },
    {
      spellings: {
        ar: 'آية الله خامنئي | السيد علي خامنئي | آية الله علي خامنئي | علي خامنه اي',
        fa: 'سید علی خامنه‌ای | سیدعلی خامنه‌ای | آیت‌الله خامنه‌ای',
      },
      ambiguous: { ar: 'خامنئي | السيد خامنئي | خامنه اي | المرشد الأعلى', fa: 'خامنه‌ای | رهبر انقلاب' },
      near: { ar: 'إيران | الإيراني | الإيرانية | طهران', fa: 'رهبر | انقلاب | ایران' },
      exclusions: { ar: 'مجتبى خامنئي', fa: 'مجتبی خامنه‌ای | سید مجتبی خامنه‌ای' },
      // Outlets report his death from the evening of 28 February 2026. Who followed could not be verified: from then on the titles name nobody by themselves.
      terms: [['leader-iran', '1989-06-04', '2026-02-28']],
    },
  ),
  person(
    'mojtaba-khamenei',
    { en: 'Mojtaba Khamenei', ar: 'مجتبى خامنئي', fa: 'مجتبی خامنه‌ای' },
    {
      spellings: { fa: 'سید مجتبی خامنه‌ای | سیدمجتبی خامنه‌ای' },
    },
  ),
  person(
    'pezeshkian',
    { en: 'Masoud Pezeshkian', ar: 'مسعود بزشكيان', fa: 'مسعود پزشکیان' },
    {
      spellings: { ar: 'بزشكيان | بيزشكيان | مسعود بيزشكيان', fa: 'پزشکیان' },
      terms: [['president-iran', '2024-07-28', null]],
    },
  ),
  person(
    'raisi',
    { en: 'Ebrahim Raisi', ar: 'إبراهيم رئيسي', fa: 'ابراهیم رئیسی' },
    {
      spellings: { ar: 'آية الله رئيسي | رئيسي', fa: 'آیت‌الله رئیسی | رئیسی' },
      exclusions: {
        ar: 'دور رئيسي | سبب رئيسي | محور رئيسي | هدف رئيسي | بشكل رئيسي | شارع رئيسي | طريق رئيسي | مصدر رئيسي | عامل رئيسي | شريك رئيسي | ميدان رئيسي | عنوان رئيسي',
        fa: 'علیرضا رئیسی | امیرحسین رئیسی | نیما رئیسی',
      },
      terms: [['president-iran', '2021-08-03', '2024-05-19']],
    },
  ),
  person(
    'rouhani',
    { en: 'Hassan Rouhani', ar: 'حسن روحاني', fa: 'حسن روحانی' },
    {
      spellings: { ar: 'الرئيس روحاني | روحاني', fa: 'روحانی | حجت‌الاسلام روحانی | دکتر حسن روحانی | حجت الاسلام حسن روحانی' },
      exclusions: { fa: 'امید روحانی | این روحانی | یک روحانی | روحانی برجسته | روحانی مبارز' },
      terms: [['president-iran', '2013-08-03', '2021-08-02']],
    },
  ),
  person(
    'araghchi',
    { en: 'Abbas Araghchi', ar: 'عباس عراقجي', fa: 'عباس عراقچی' },
    {
      spellings: { ar: 'عراقجي | عراقتشي | عباس عراقتشي | عراقشي', fa: 'عراقچی | سید عباس عراقچی | سیدعباس عراقچی' },
      terms: [['foreign-minister-iran', '2024-08-21', null]],
    },
  ),
  person(
    'amirabdollahian',
    { en: 'Hossein Amir-Abdollahian', ar: 'حسين أمير عبد اللهيان', fa: 'حسین امیرعبداللهیان' },
    {
      spellings: { ar: 'أمير عبد اللهيان | عبد اللهيان', fa: 'امیر عبداللهیان | امیرعبداللهیان' },
      terms: [['foreign-minister-iran', '2021-08-25', '2024-05-19']],
    },
  ),
  person(
    'zarif',
    { en: 'Mohammad Javad Zarif', ar: 'محمد جواد ظريف', fa: 'محمدجواد ظریف' },
    {
      spellings: { ar: 'جواد ظريف | ظريف', fa: 'ظریف | محمد جواد ظریف | جواد ظریف | دکتر ظریف' },
      exclusions: { fa: 'ظریف‌تر | ظریف ترین | بسیار ظریف' },
      terms: [['foreign-minister-iran', '2013-08-15', '2021-08-24']],
    },
  ),
  person(
    'baghaei',
    { en: 'Esmaeil Baghaei', ar: 'إسماعيل بقائي', fa: 'اسماعیل بقایی' },
    {
      spellings: { ar: 'اسماعيل بقائي', fa: 'اسماعیل بقائی' },
      ambiguous: { ar: 'بقائي', fa: 'بقایی | بقائی' },
      near: { ar: 'الخارجية | المتحدث', fa: 'سخنگوی | وزارت امور خارجه | وزارت خارجه' },
      terms: [['foreign-spokesman-iran', '2024-11-01', null]],
    },
  ),
  person(
    'ghalibaf',
    { en: 'Mohammad Bagher Ghalibaf', ar: 'محمد باقر قاليباف', fa: 'محمدباقر قالیباف' },
    {
      spellings: { ar: 'قاليباف | غاليباف', fa: 'قالیباف | محمد باقر قالیباف' },
      terms: [['parliament-speaker-iran', '2020-05-28', null]],
    },
  ),
  person(
    'ali-larijani',
    { en: 'Ali Larijani', ar: 'علي لاريجاني', fa: 'علی لاریجانی' },
    {
      // Several brothers of that surname hold offices.
      ambiguous: { ar: 'لاريجاني', fa: 'لاریجانی' },
      near: { ar: 'رئيس البرلمان الإيراني | الأمن القومي', fa: 'رئیس مجلس | شورای عالی امنیت ملی' },
      exclusions: {
        ar: 'صادق لاريجاني | جواد لاريجاني',
        fa: 'صادق لاریجانی | صادق آملی لاریجانی | آملی لاریجانی | جواد لاریجانی | محمدجواد لاریجانی',
      },
      terms: [
        ['security-secretary-iran', '2005-08-15', '2007-10-20'],
        ['parliament-speaker-iran', '2008-06-12', '2020-05-27'],
        ['security-secretary-iran', '2025-08-05', null],
      ],
    },
  ),
]
