import { person } from '../declare.ts'

export const GULF_AND_YEMEN = [
  person(
    'king-salman',
    { en: 'King Salman of Saudi Arabia', ar: 'سلمان بن عبد العزيز', fa: 'سلمان بن عبدالعزیز' },
    {
      spellings: { ar: 'الملك سلمان | سلمان بن عبد العزيز آل سعود', fa: 'ملک سلمان' },
      exclusions: {
        ar: 'مركز الملك سلمان | جامعة الملك سلمان | جامعة سلمان بن عبد العزيز | مستشفى الملك سلمان | طريق الملك سلمان | حديقة الملك سلمان',
        fa: 'مرکز ملک سلمان',
      },
      terms: [['king-saudi-arabia', '2015-01-23', null]],
    },
  ),
  person(
    'mohammed-bin-salman',
    { en: 'Mohammed bin Salman', ar: 'محمد بن سلمان', fa: 'محمد بن سلمان' },
    {
      spellings: { ar: 'محمد بن سلمان بن عبد العزيز | محمد بن سلمان آل سعود', fa: 'بن سلمان' },
      ambiguous: { ar: 'بن سلمان' },
      near: { ar: 'السعودية | السعودي | الرياض | ولي العهد' },
      exclusions: {
        ar: 'فيصل بن سلمان | خالد بن سلمان | عبد العزيز بن سلمان | سلطان بن سلمان',
        fa: 'خالد بن سلمان | عبدالعزیز بن سلمان | فیصل بن سلمان',
      },
      terms: [
        ['deputy-crown-prince-saudi-arabia', '2015-04-29', '2017-06-20'],
        ['crown-prince-saudi-arabia', '2017-06-21', null],
      ],
    },
  ),
  person(
    'faisal-bin-farhan',
    { en: 'Faisal bin Farhan', ar: 'فيصل بن فرحان', fa: 'فیصل بن فرحان' },
    {
      spellings: { ar: 'فيصل بن فرحان بن عبد الله', fa: 'بن فرحان' },
      terms: [['foreign-minister-saudi-arabia', '2019-10-23', null]],
    },
  ),
  person(
    'mohamed-bin-zayed',
    { en: 'Mohamed bin Zayed', ar: 'محمد بن زايد', fa: 'محمد بن زاید' },
    {
      spellings: { ar: 'محمد بن زايد آل نهيان', fa: 'بن زاید' },
      ambiguous: { ar: 'بن زايد' },
      near: { ar: 'الإمارات | الإماراتي | أبوظبي' },
      exclusions: {
        ar: 'عبد الله بن زايد | منصور بن زايد | سيف بن زايد | طحنون بن زايد | هزاع بن زايد | حمدان بن زايد',
        fa: 'عبدالله بن زاید | منصور بن زاید | طحنون بن زاید',
      },
      terms: [
        ['crown-prince-abu-dhabi', '2004-11-03', '2022-05-13'],
        ['president-uae', '2022-05-14', null],
      ],
    },
  ),
  person(
    'tamim',
    { en: 'Tamim bin Hamad', ar: 'تميم بن حمد', fa: 'تمیم بن حمد' },
    {
      spellings: { ar: 'تميم بن حمد آل ثاني | الشيخ تميم', fa: 'شیخ تمیم | تمیم بن حمد آل ثانی' },
      // Also a tribe and a given name.
      ambiguous: { ar: 'تميم', fa: 'تمیم' },
      near: { ar: 'قطر | القطري | الدوحة', fa: 'قطر | دوحه' },
      terms: [['emir-qatar', '2013-06-25', null]],
    },
  ),
  person(
    'mohammed-bin-abdulrahman',
    { en: 'Mohammed bin Abdulrahman Al Thani', ar: 'محمد بن عبد الرحمن آل ثاني', fa: 'محمد بن عبدالرحمن آل ثانی' },
    {
      spellings: { ar: 'محمد بن عبد الرحمن بن جاسم' },
      ambiguous: { ar: 'محمد بن عبد الرحمن', fa: 'محمد بن عبدالرحمن' },
      near: { ar: 'قطر | القطري | الدوحة', fa: 'قطر | دوحه' },
      terms: [
        ['foreign-minister-qatar', '2016-01-27', null],
        ['prime-minister-qatar', '2023-03-07', null],
      ],
    },
  ),
  person(
    'houthi',
    { en: 'Abdul-Malik al-Houthi', ar: 'عبد الملك الحوثي', fa: 'عبدالملک الحوثی' },
    {
      spellings: { ar: 'عبد الملك بدر الدين الحوثي', fa: 'عبدالملک حوثی | عبدالملک بدرالدین الحوثی' },
      // Also any member of the movement.
      ambiguous: { ar: 'السيد الحوثي', fa: 'سید الحوثی' },
      exclusions: { ar: 'جماعة الحوثي | ميليشيا الحوثي | مليشيا الحوثي | ميليشيات الحوثي | مليشيات الحوثي | انقلاب الحوثي' },
      terms: [['ansar-allah-leader', '2004-09-10', null]],
    },
  ),
]
