import { person } from '../declare.ts'

export const AMERICA = [
  person(
    'trump',
    { en: 'Donald Trump', ar: 'دونالد ترامب', fa: 'دونالد ترامپ' },
    {
      spellings: { ar: 'ترامب | ترمب', fa: 'ترامپ | ترامب | دانلد ترامپ' },
      exclusions: {
        ar: 'إيفانكا ترامب | ميلانيا ترامب | إريك ترامب | دونالد ترامب الابن | دونالد ترامب جونيور | برج ترامب',
        fa: 'ایوانکا ترامپ | ملانیا ترامپ | اریک ترامپ | دونالد ترامپ جونیور | برج ترامپ',
      },
      terms: [
        ['president-us', '2017-01-20', '2021-01-19'],
        ['president-us', '2025-01-20', null],
      ],
    },
  ),
  person(
    'biden',
    { en: 'Joe Biden', ar: 'جو بايدن', fa: 'جو بایدن' },
    {
      spellings: { ar: 'بايدن | جوزيف بايدن', fa: 'بایدن | جوزف بایدن' },
      exclusions: { ar: 'هانتر بايدن | جيل بايدن', fa: 'هانتر بایدن | جیل بایدن' },
      terms: [
        ['vice-president-us', '2009-01-20', '2017-01-19'],
        ['president-us', '2021-01-20', '2025-01-19'],
      ],
    },
  ),
  person(
    'harris',
    { en: 'Kamala Harris', ar: 'كامالا هاريس', fa: 'کامالا هریس' },
    {
      spellings: { ar: 'كاملا هاريس', fa: 'کاملا هریس' },
      ambiguous: { ar: 'هاريس', fa: 'هریس' },
      near: { ar: 'الديمقراطية | بايدن | ترامب', fa: 'دموکرات | بایدن | ترامپ' },
      terms: [['vice-president-us', '2021-01-20', '2025-01-19']],
    },
  ),
  person(
    'vance',
    { en: 'JD Vance', ar: 'جيه دي فانس', fa: 'جی دی ونس' },
    {
      spellings: { ar: 'جي دي فانس | جاي دي فانس | جيمس ديفيد فانس', fa: 'جیمز دیوید ونس | جی‌دی ونس' },
      ambiguous: { ar: 'فانس', fa: 'ونس' },
      near: { ar: 'نائب الرئيس | ترامب', fa: 'معاون | ترامپ' },
      terms: [['vice-president-us', '2025-01-20', null]],
    },
  ),
  person(
    'rubio',
    { en: 'Marco Rubio', ar: 'ماركو روبيو', fa: 'مارکو روبیو' },
    {
      spellings: { ar: 'روبيو', fa: 'روبیو' },
      terms: [['secretary-of-state-us', '2025-01-21', null]],
    },
  ),
  person(
    'blinken',
    { en: 'Antony Blinken', ar: 'أنتوني بلينكن', fa: 'آنتونی بلینکن' },
    {
      spellings: { ar: 'بلينكن | بلينكين', fa: 'بلینکن | آنتونی بلینکین' },
      terms: [['secretary-of-state-us', '2021-01-26', '2025-01-19']],
    },
  ),
  person(
    'austin',
    { en: 'Lloyd Austin', ar: 'لويد أوستن', fa: 'لوید آستین' },
    {
      spellings: { ar: 'لويد أوستين', fa: 'لوید استین' },
      // Also the city in Texas; in Persian a "sleeve", too.
      ambiguous: { ar: 'أوستن', fa: 'آستین' },
      near: { ar: 'البنتاغون | وزير الدفاع', fa: 'پنتاگون | وزیر دفاع' },
      terms: [['defence-secretary-us', '2021-01-22', '2025-01-19']],
    },
  ),
  person(
    'hegseth',
    { en: 'Pete Hegseth', ar: 'بيت هيغسيث', fa: 'پیت هگست' },
    {
      spellings: { ar: 'هيغسيث | بيت هيغسث | هيجسيث', fa: 'هگست | پیت هگسث | هگسث' },
      terms: [
        ['defence-secretary-us', '2025-01-25', null],
        ['war-secretary-us', '2025-09-05', null],
      ],
    },
  ),
  person(
    'witkoff',
    { en: 'Steve Witkoff', ar: 'ستيف ويتكوف', fa: 'استیو ویتکاف' },
    {
      spellings: { ar: 'ويتكوف', fa: 'ویتکاف | ویتکوف' },
      ambiguous: { ar: 'المبعوث الأمريكي', fa: 'فرستاده ویژه آمریکا | نماینده ویژه آمریکا | فرستاده ویژه ترامپ' },
      terms: [['middle-east-envoy-us', '2025-01-20', null]],
    },
  ),
  person(
    'mike-johnson',
    { en: 'Mike Johnson', ar: 'مايك جونسون', fa: 'مایک جانسون' },
    {
      spellings: { ar: 'مايكل جونسون', fa: 'مایکل جانسون' },
      ambiguous: { ar: 'جونسون', fa: 'جانسون' },
      near: { ar: 'مجلس النواب | الكونغرس', fa: 'مجلس نمایندگان | کنگره' },
      terms: [['house-speaker-us', '2023-10-25', null]],
    },
  ),
  person(
    'tucker-carlson',
    { en: 'Tucker Carlson', ar: 'تاكر كارلسون', fa: 'تاکر کارلسون' },
    {
      ambiguous: { ar: 'كارلسون', fa: 'کارلسون' },
      near: { ar: 'الصحفي الأمريكي | فوكس نيوز', fa: 'مجری آمریکایی | فاکس نیوز' },
    },
  ),
]
