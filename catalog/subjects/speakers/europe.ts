import { person } from '../declare.ts'

export const EUROPE_AND_WORLD_BODIES = [
  person(
    'guterres',
    { en: 'António Guterres', ar: 'أنطونيو غوتيريش', fa: 'آنتونیو گوترش' },
    {
      spellings: { ar: 'غوتيريش | غوتيريس | جوتيريش | أنطونيو جوتيريش', fa: 'گوترش | گوترس | آنتونیو گوترس' },
      terms: [['un-secretary-general', '2017-01-01', '2026-12-31']],
    },
  ),
  person(
    'grossi',
    { en: 'Rafael Grossi', ar: 'رافاييل غروسي', fa: 'رافائل گروسی' },
    {
      spellings: { ar: 'غروسي | رافائيل غروسي | رافايل غروسي | جروسي', fa: 'رافائل ماریانو گروسی' },
      // In Persian also "of Garrus", an Iranian district and surname.
      ambiguous: { fa: 'گروسی' },
      near: { fa: 'آژانس | هسته‌ای | مدیرکل' },
      terms: [['iaea-director', '2019-12-03', null]],
    },
  ),
  person(
    'macron',
    { en: 'Emmanuel Macron', ar: 'إيمانويل ماكرون', fa: 'امانوئل مکرون' },
    {
      spellings: { ar: 'ماكرون', fa: 'مکرون | ماکرون | امانوئل ماکرون' },
      exclusions: { ar: 'بريجيت ماكرون', fa: 'بریژیت مکرون' },
      terms: [['president-france', '2017-05-14', null]],
    },
  ),
  person(
    'scholz',
    { en: 'Olaf Scholz', ar: 'أولاف شولتس', fa: 'اولاف شولتس' },
    {
      spellings: { ar: 'شولتس | شولتز | أولاف شولتز', fa: 'شولتس | شولتز | اولاف شولتز' },
      terms: [['chancellor-germany', '2021-12-08', '2025-05-05']],
    },
  ),
  person(
    'merz',
    { en: 'Friedrich Merz', ar: 'فريدريش ميرتس', fa: 'فریدریش مرتس' },
    {
      spellings: { ar: 'فريدريش ميرز', fa: 'فریدریش مرتز' },
      // Also Meretz, an Israeli party.
      ambiguous: { ar: 'ميرتس | ميرز', fa: 'مرتس | مرتز' },
      near: { ar: 'ألمانيا | الألماني | الألمانية | برلين', fa: 'آلمان | برلین' },
      exclusions: { ar: 'حزب ميرتس', fa: 'حزب مرتس' },
      terms: [['chancellor-germany', '2025-05-06', null]],
    },
  ),
  person(
    'starmer',
    { en: 'Keir Starmer', ar: 'كير ستارمر', fa: 'کیر استارمر' },
    {
      spellings: { ar: 'ستارمر | كير ستامر', fa: 'استارمر' },
      terms: [['prime-minister-uk', '2024-07-05', null]],
    },
  ),
  person(
    'boris-johnson',
    { en: 'Boris Johnson', ar: 'بوريس جونسون', fa: 'بوریس جانسون' },
    {
      ambiguous: { ar: 'جونسون', fa: 'جانسون' },
      near: { ar: 'البريطاني | بريطانيا | لندن', fa: 'انگلیس | بریتانیا | لندن' },
      terms: [['prime-minister-uk', '2019-07-24', '2022-09-05']],
    },
  ),
  person(
    'von-der-leyen',
    { en: 'Ursula von der Leyen', ar: 'أورسولا فون دير لاين', fa: 'اورسولا فون در لاین' },
    {
      spellings: { ar: 'فون دير لاين | فون دير لايين', fa: 'فون در لاین' },
      terms: [['commission-president', '2019-12-01', null]],
    },
  ),
  person(
    'borrell',
    { en: 'Josep Borrell', ar: 'جوزيب بوريل', fa: 'جوزپ بورل' },
    {
      spellings: { ar: 'بوريل | جوزيف بوريل', fa: 'بورل | جوسپ بورل | جوزف بورل' },
      terms: [['eu-high-representative', '2019-12-01', '2024-11-30']],
    },
  ),
  person(
    'kallas',
    { en: 'Kaja Kallas', ar: 'كايا كالاس', fa: 'کایا کالاس' },
    {
      spellings: { ar: 'كايا كالاش', fa: 'کایا کلاس' },
      // Also Maria Callas, the singer.
      ambiguous: { ar: 'كالاس', fa: 'کالاس' },
      near: { ar: 'الاتحاد الأوروبي | الأوروبية | إستونيا', fa: 'اتحادیه اروپا | استونی' },
      terms: [
        ['prime-minister-estonia', '2021-01-26', '2024-07-22'],
        ['eu-high-representative', '2024-12-01', null],
      ],
    },
  ),
  person(
    'rutte',
    { en: 'Mark Rutte', ar: 'مارك روته', fa: 'مارک روته' },
    {
      spellings: { ar: 'مارك روتي' },
      ambiguous: { ar: 'روته', fa: 'روته' },
      near: { ar: 'الناتو | حلف شمال الأطلسي | هولندا | الهولندي', fa: 'ناتو | هلند' },
      terms: [
        ['prime-minister-netherlands', '2010-10-14', '2024-07-01'],
        ['nato-secretary-general', '2024-10-01', null],
      ],
    },
  ),
  person(
    'stoltenberg',
    { en: 'Jens Stoltenberg', ar: 'ينس ستولتنبرغ', fa: 'ینس استولتنبرگ' },
    {
      spellings: { ar: 'ستولتنبرغ | ينس ستولتنبرج | ستولتنبيرغ', fa: 'استولتنبرگ' },
      terms: [['nato-secretary-general', '2014-10-01', '2024-09-30']],
    },
  ),
]
