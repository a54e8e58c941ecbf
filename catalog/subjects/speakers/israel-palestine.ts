import { person } from '../declare.ts'

export const ISRAEL_AND_PALESTINE = [
  person(
    'netanyahu',
    { en: 'Benjamin Netanyahu', ar: 'بنيامين نتنياهو', fa: 'بنیامین نتانیاهو' },
    {
      spellings: { ar: 'نتنياهو | نتانياهو | بنيامين نتانياهو', fa: 'نتانیاهو | نتنیاهو' },
      exclusions: { ar: 'سارة نتنياهو | يائير نتنياهو', fa: 'سارا نتانیاهو | یائیر نتانیاهو' },
      terms: [
        ['prime-minister-israel', '2009-03-31', '2021-06-12'],
        ['prime-minister-israel', '2022-12-29', null],
      ],
    },
  ),
  person(
    'israel-katz',
    { en: 'Israel Katz', ar: 'يسرائيل كاتس', fa: 'یسرائیل کاتس' },
    {
      spellings: { ar: 'إسرائيل كاتس | يسرائيل كاتز | إسرائيل كاتز', fa: 'ییسرائیل کاتس | اسرائیل کاتز | یسرائیل کاتز' },
      ambiguous: { ar: 'كاتس', fa: 'کاتس' },
      near: { ar: 'إسرائيل | الإسرائيلي | الاحتلال', fa: 'اسرائیل | صهیونیستی' },
      terms: [
        ['foreign-minister-israel', '2019-02-17', '2020-05-16'],
        ['foreign-minister-israel', '2024-01-02', '2024-11-07'],
        ['defence-minister-israel', '2024-11-08', null],
      ],
    },
  ),
  person(
    'gallant',
    { en: 'Yoav Gallant', ar: 'يوآف غالانت', fa: 'یوآو گالانت' },
    {
      spellings: { ar: 'غالانت | يوآف جالانت', fa: 'گالانت' },
      terms: [['defence-minister-israel', '2022-12-29', '2024-11-07']],
    },
  ),
  person(
    'ben-gvir',
    { en: 'Itamar Ben-Gvir', ar: 'إيتمار بن غفير', fa: 'ایتامار بن گویر' },
    {
      spellings: { ar: 'بن غفير | بن جفير', fa: 'بن گویر' },
      terms: [
        ['security-minister-israel', '2022-12-29', '2025-01-18'],
        ['security-minister-israel', '2025-03-20', null],
      ],
    },
  ),
  person(
    'mahmoud-abbas',
    { en: 'Mahmoud Abbas', ar: 'محمود عباس', fa: 'محمود عباس' },
    {
      spellings: { ar: 'أبو مازن', fa: 'ابومازن | ابو مازن' },
      ambiguous: { ar: 'عباس', fa: 'عباس' },
      near: { ar: 'الفلسطيني | الفلسطينية | رام الله', fa: 'تشکیلات خودگردان' },
      terms: [
        ['president-palestine', '2005-01-15', null],
        ['address-abbas', '2005-01-15', null],
      ],
    },
  ),
  person(
    'haniyeh',
    { en: 'Ismail Haniyeh', ar: 'إسماعيل هنية', fa: 'اسماعیل هنیه' },
    {
      spellings: { ar: 'هنية', fa: 'هنیه' },
      terms: [['hamas-head', '2017-05-06', '2024-07-31']],
    },
  ),
  person(
    'sinwar',
    { en: 'Yahya Sinwar', ar: 'يحيى السنوار', fa: 'یحیی سنوار' },
    {
      spellings: { ar: 'السنوار', fa: 'سنوار | السنوار' },
      exclusions: { ar: 'محمد السنوار', fa: 'محمد سنوار | محمد السنوار' },
      terms: [['hamas-head', '2024-08-06', '2024-10-16']],
    },
  ),
]
