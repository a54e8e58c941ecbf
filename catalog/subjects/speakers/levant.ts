import { person } from '../declare.ts'

export const LEVANT_AND_IRAQ = [
  person(
    'nasrallah',
    { en: 'Hassan Nasrallah', ar: 'حسن نصر الله', fa: 'سید حسن نصرالله' },
    {
      spellings: { ar: 'السيد نصر الله | السيد حسن نصر الله', fa: 'حسن نصرالله | سیدحسن نصرالله' },
      // Also "the victory of God", and a common surname.
      ambiguous: { ar: 'نصر الله', fa: 'نصرالله' },
      near: { ar: 'حزب الله', fa: 'حزب‌الله | لبنان' },
      exclusions: { ar: 'إذا جاء نصر الله | نصر الله والفتح' },
      terms: [['hezbollah-head', '1992-02-16', '2024-09-27']],
    },
  ),
  person(
    'naim-qassem',
    { en: 'Naim Qassem', ar: 'نعيم قاسم', fa: 'نعیم قاسم' },
    {
      spellings: { ar: 'الشيخ نعيم قاسم', fa: 'شیخ نعیم قاسم' },
      ambiguous: { ar: 'قاسم', fa: 'قاسم' },
      near: { ar: 'حزب الله', fa: 'حزب‌الله' },
      terms: [['hezbollah-head', '2024-10-29', null]],
    },
  ),
  person(
    'joseph-aoun',
    { en: 'Joseph Aoun', ar: 'جوزيف عون', fa: 'جوزف عون' },
    {
      spellings: { ar: 'جوزاف عون', fa: 'جوزیف عون | ژوزف عون' },
      // Also "help", and the surname of an earlier president.
      ambiguous: { ar: 'عون | العماد عون', fa: 'عون' },
      near: { ar: 'بعبدا | الرئيس اللبناني | رئيس الجمهورية', fa: 'رئیس جمهور لبنان' },
      exclusions: { ar: 'ميشال عون', fa: 'میشل عون' },
      terms: [
        ['army-commander-lebanon', '2017-03-08', '2025-01-08'],
        ['president-lebanon', '2025-01-09', null],
        ['address-aoun', '2025-01-09', null],
      ],
    },
  ),
  person(
    'nawaf-salam',
    { en: 'Nawaf Salam', ar: 'نواف سلام', fa: 'نواف سلام' },
    {
      // Also "peace", "greeting", and the surname of earlier prime ministers.
      ambiguous: { ar: 'سلام', fa: 'سلام' },
      near: { ar: 'رئيس الحكومة اللبنانية | السراي | مجلس الوزراء اللبناني', fa: 'نخست وزیر لبنان' },
      exclusions: { ar: 'تمام سلام | صائب سلام', fa: 'تمام سلام' },
      terms: [
        ['prime-minister-lebanon', '2025-02-08', null],
        ['address-salam', '2025-02-08', null],
      ],
    },
  ),
  person(
    'berri',
    { en: 'Nabih Berri', ar: 'نبيه بري', fa: 'نبیه بری' },
    {
      spellings: { ar: 'الرئيس بري | بري', fa: 'بری' },
      terms: [['parliament-speaker-lebanon', '1992-10-20', null]],
    },
  ),
  person(
    'assad',
    { en: 'Bashar al-Assad', ar: 'بشار الأسد', fa: 'بشار اسد' },
    {
      spellings: { fa: 'بشار الاسد' },
      // Also "the lion", and his father.
      ambiguous: { ar: 'الأسد', fa: 'اسد' },
      near: { ar: 'سوريا | السوري | السورية | دمشق | نظام الأسد', fa: 'سوریه | دمشق' },
      exclusions: { ar: 'حافظ الأسد | ماهر الأسد | أسماء الأسد | رفعت الأسد', fa: 'حافظ اسد | ماهر اسد' },
      terms: [['president-syria', '2000-07-17', '2024-12-08']],
    },
  ),
  person(
    'sharaa',
    { en: 'Ahmed al-Sharaa', ar: 'أحمد الشرع', fa: 'احمد الشرع' },
    {
      spellings: { ar: 'أبو محمد الجولاني | الجولاني', fa: 'الجولانی | جولانی | ابومحمد الجولانی' },
      // Also "religious law".
      ambiguous: { ar: 'الشرع', fa: 'الشرع' },
      near: { ar: 'سوريا | السوري | السورية | دمشق', fa: 'سوریه | دمشق' },
      exclusions: { ar: 'فاروق الشرع', fa: 'فاروق الشرع' },
      terms: [
        ['administration-head-syria', '2024-12-08', '2025-01-28'],
        ['president-syria', '2025-01-29', null],
        ['transition-president-syria', '2025-01-29', null],
      ],
    },
  ),
  person(
    'shaibani',
    { en: 'Asaad al-Shaibani', ar: 'أسعد الشيباني', fa: 'اسعد الشیبانی' },
    {
      spellings: { ar: 'أسعد حسن الشيباني', fa: 'اسعد شیبانی' },
      ambiguous: { ar: 'الشيباني', fa: 'الشیبانی | شیبانی' },
      near: { ar: 'السوري | السورية | دمشق', fa: 'سوریه | دمشق' },
      terms: [['foreign-minister-syria', '2024-12-21', null]],
    },
  ),
  person(
    'sudani',
    { en: 'Mohammed Shia al-Sudani', ar: 'محمد شياع السوداني', fa: 'محمد شیاع السودانی' },
    {
      spellings: { ar: 'شياع السوداني', fa: 'محمد شیاع سودانی' },
      // Also "Sudanese".
      ambiguous: { ar: 'السوداني', fa: 'السودانی' },
      near: { ar: 'العراق | العراقي | العراقية | بغداد', fa: 'عراق | بغداد' },
      exclusions: { ar: 'الجيش السوداني | الشعب السوداني | الرئيس السوداني | الدعم السريع السوداني' },
      terms: [['prime-minister-iraq', '2022-10-27', null]],
    },
  ),
  person(
    'king-abdullah',
    { en: 'Abdullah II of Jordan', ar: 'عبد الله الثاني', fa: 'عبدالله دوم' },
    {
      spellings: { ar: 'الملك عبد الله الثاني', fa: 'ملک عبدالله دوم' },
      terms: [['king-jordan', '1999-02-07', null]],
    },
  ),
  person(
    'safadi',
    { en: 'Ayman Safadi', ar: 'أيمن الصفدي', fa: 'ایمن الصفدی' },
    {
      spellings: { fa: 'ایمن صفدی' },
      ambiguous: { ar: 'الصفدي', fa: 'الصفدی | صفدی' },
      near: { ar: 'الأردن | الأردني | عمان', fa: 'اردن | امان' },
      terms: [['foreign-minister-jordan', '2017-01-15', null]],
    },
  ),
]
