import { body } from '../declare.ts'

export const BODIES = [
  body('kremlin', { en: 'The Kremlin', ar: 'الكرملين', fa: 'کرملین' }, { spellings: { ar: 'الرئاسة الروسية', fa: 'کاخ کرملین' } }),
  body(
    'russian-foreign-ministry',
    { en: 'Russian foreign ministry', ar: 'وزارة الخارجية الروسية', fa: 'وزارت خارجه روسیه' },
    {
      spellings: { ar: 'الخارجية الروسية', fa: 'وزارت امور خارجه روسیه' },
    },
  ),
  body(
    'russian-defence-ministry',
    { en: 'Russian defence ministry', ar: 'وزارة الدفاع الروسية', fa: 'وزارت دفاع روسیه' },
    {
      spellings: { ar: 'الدفاع الروسية' },
      exclusions: { ar: 'منظومات الدفاع الروسية | أنظمة الدفاع الروسية | خطوط الدفاع الروسية' },
    },
  ),
  body(
    'white-house',
    { en: 'White House', ar: 'البيت الأبيض', fa: 'کاخ سفید' },
    { spellings: { ar: 'الرئاسة الأمريكية' }, exclusions: { ar: 'انتخابات الرئاسة الأمريكية' } },
  ),
  body(
    'us-state-department',
    { en: 'US State Department', ar: 'وزارة الخارجية الأمريكية', fa: 'وزارت خارجه آمریکا' },
    {
      spellings: { ar: 'الخارجية الأمريكية', fa: 'وزارت امور خارجه آمریکا' },
    },
  ),
  body(
    'pentagon',
    { en: 'Pentagon', ar: 'البنتاغون', fa: 'پنتاگون' },
    { spellings: { ar: 'البنتاجون | وزارة الدفاع الأمريكية', fa: 'وزارت دفاع آمریکا' } },
  ),
  body(
    'un-security-council',
    { en: 'UN Security Council', ar: 'مجلس الأمن الدولي', fa: 'شورای امنیت سازمان ملل' },
    {
      spellings: { ar: 'مجلس الأمن', fa: 'شورای امنیت | شورای امنیت سازمان ملل متحد' },
      // Councils of states bear the same name with an addition.
      exclusions: {
        ar: 'مجلس الأمن القومي | مجلس الأمن الروسي | مجلس الأمن الوطني | مجلس الأمن الإيراني | مجلس الأمن الفيدرالي',
        fa: 'شورای امنیت ملی | شورای امنیت روسیه | شورای امنیت کشور | شورای امنیت داخلی',
      },
    },
  ),
  body(
    'iaea',
    { en: 'International Atomic Energy Agency', ar: 'الوكالة الدولية للطاقة الذرية', fa: 'آژانس بین‌المللی انرژی اتمی' },
    {
      spellings: { fa: 'آژانس اتمی' },
      // Also any agency, from travel to press.
      ambiguous: { fa: 'آژانس' },
      near: { fa: 'هسته‌ای | اتمی | گروسی | غنی‌سازی | پادمان | بازرسان' },
      exclusions: { fa: 'آژانس مسافرتی | آژانس هواپیمایی | آژانس خبری | آژانس املاک | آژانس فضایی | آژانس امنیت' },
    },
  ),
  body('european-union', { en: 'European Union', ar: 'الاتحاد الأوروبي', fa: 'اتحادیه اروپا' }, { spellings: { fa: 'اتحادیه اروپایی' } }),
  body(
    'nato',
    { en: 'NATO', ar: 'حلف شمال الأطلسي', fa: 'ناتو' },
    {
      spellings: { ar: 'الناتو | ناتو | حلف الناتو | حلف الأطلسي', fa: 'پیمان آتلانتیک شمالی | سازمان پیمان آتلانتیک شمالی' },
    },
  ),
  body(
    'arab-league',
    { en: 'Arab League', ar: 'جامعة الدول العربية', fa: 'اتحادیه عرب' },
    { spellings: { ar: 'الجامعة العربية' }, exclusions: { ar: 'الجامعة العربية المفتوحة | الجامعة العربية الأمريكية' } },
  ),
  body(
    'hamas',
    { en: 'Hamas', ar: 'حركة حماس', fa: 'حماس' },
    {
      spellings: { ar: 'حركة المقاومة الإسلامية', fa: 'جنبش حماس | جنبش مقاومت اسلامی فلسطین' },
      // In Arabic also "enthusiasm".
      ambiguous: { ar: 'حماس' },
      near: {
        ar: 'غزة | إسرائيل | الإسرائيلي | الإسرائيلية | الفلسطينية | الفلسطيني | فلسطين | القسام | الاحتلال | السنوار | هنية | الرهائن | الأسرى',
      },
      exclusions: { ar: 'بحماس كبير | بحماس شديد | بكل حماس | حماس الجماهير | حماس الجمهور' },
    },
  ),
  body('hezbollah', { en: 'Hezbollah', ar: 'حزب الله', fa: 'حزب‌الله' }, { spellings: { ar: 'حزب الله اللبناني', fa: 'حزب الله لبنان' } }),
  body(
    'israeli-army',
    { en: 'Israeli army', ar: 'الجيش الإسرائيلي', fa: 'ارتش اسرائیل' },
    {
      spellings: { ar: 'جيش الاحتلال | جيش الاحتلال الإسرائيلي | جيش الدفاع الإسرائيلي', fa: 'ارتش رژیم صهیونیستی | ارتش اشغالگر' },
    },
  ),
  body(
    'irgc',
    { en: 'Islamic Revolutionary Guard Corps', ar: 'الحرس الثوري الإيراني', fa: 'سپاه پاسداران انقلاب اسلامی' },
    {
      spellings: { ar: 'الحرس الثوري | حرس الثورة الإسلامية', fa: 'سپاه پاسداران' },
      // Also any army corps.
      ambiguous: { fa: 'سپاه' },
      near: { fa: 'پاسداران | سردار | سرلشکر | نیروی قدس | هوافضای | بسیج' },
      exclusions: { fa: 'سپاه صحابه | سپاه دانش | سپاه بدر | سپاه ترویج' },
    },
  ),
  body(
    'iranian-foreign-ministry',
    { en: 'Iranian foreign ministry', ar: 'وزارة الخارجية الإيرانية', fa: 'وزارت امور خارجه ایران' },
    {
      spellings: {
        ar: 'الخارجية الإيرانية',
        fa: 'وزارت خارجه ایران | وزارت امور خارجه کشورمان | وزارت خارجه کشورمان | وزارت امور خارجه جمهوری اسلامی ایران',
      },
    },
  ),
  body(
    'ansar-allah',
    { en: 'Ansar Allah (Houthis)', ar: 'أنصار الله', fa: 'انصارالله' },
    {
      spellings: { ar: 'الحوثيون | الحوثيين | جماعة الحوثي | ميليشيا الحوثي | مليشيا الحوثي', fa: 'حوثی‌ها | جنبش انصارالله' },
    },
  ),
]
