/**
 * Words of printed section names, by what stands in such a section; the most telling kind first: "کاریکاتور ورزشی" (sports caricature) is sport,
 * "مقالات اقتصادية" (articles on the economy) is opinion. Arabic, Persian and the English words of Arabic and Persian sites. Phrases stand with an underscore.
 */
export const SECTION_WORDS = {
  opinion:
    'رأي آراء الرأي كاتب كتاب_الرأي مقال مقالات مقالة افتتاحية افتتاحيات أعمدة زوايا زاوية مدونات وجهة_نظر وجهات_نظر أقلام همسات يادداشت يادداشتها يادداشت‌ها ديدگاه ديدگاه‌ها سرمقاله دیدگاه یادداشت یادداشت‌ها مقاله مقالات نقد_و_نظر اندیشه تحلیل_و_یادداشت ستون opinion opinions column columns editorial editorials oped op-ed blogs views',
  sport:
    'رياضة رياضي رياضية رياضيات_عربية كرة كرة_القدم ملاعب مونديال دوري أولمبياد ورزش ورزشی فوتبال کشتی والیبال بسکتبال لیگ المپیک جام_جهانی sport sports football soccer',
  culture:
    'ثقافة ثقافي ثقافية فن فنون فنية فني الفن سينما مسرح موسيقى أدب كتب تراث منوعات متفرقات مشاهير دراما فرهنگ فرهنگی هنر هنری فرهنگ‌وهنر سینما تئاتر موسیقی ادبیات کتاب رسانه تلویزیون میراث گردشگری culture arts art entertainment books',
  science:
    'علوم علم علمي تكنولوجيا تقنية تقني تكنولوجي صحة صحي طب طبي فضاء بيئة إنترنت علم علمی فناوری دانش دانشگاه دانش‌بنیان پزشکی سلامت بهداشت فضا اینترنت ارتباطات محیط_زیست science technology tech health environment',
  economy:
    'اقتصاد اقتصادي اقتصادية مال أعمال أسواق بورصة طاقة نفط تجارة عقارات استثمار اقتصاد اقتصادی بازار بورس انرژی نفت صنعت معدن کشاورزی مسکن بانک بیمه خودرو بازرگانی تولید economy economic business markets energy money',
  society:
    'مجتمع اجتماعي اجتماعية حوادث قضايا تعليم أسرة مرأة محاكم جريمة دين اسلاميات اجتماعی جامعه حوادث آموزش خانواده زنان قضایی انتظامی شهری دین دینی معارف حقوقی society social crime education religion family',
  politics:
    'سياسة سياسي سياسية برلمان انتخابات حكومة أمن عسكري دفاع سیاست سیاسی مجلس دولت انتخابات دفاعی نظامی امنیتی politics political election elections defense',
  world:
    'عالم عالمي عالمية دولي دولية دوليات عربي عربية عربيات شرق_أوسط قارات إقليمي جهان بین‌الملل بین_الملل بین‌المللی بین_المللی خارجی خاورمیانه world international mideast',
  local: 'محلي محلية محليات محافظات مناطق أقاليم استان استان‌ها استانی استانها شهرستان شهرستان‌ها local regions provinces',
  media:
    'فيديو صور صورة بودكاست انفوغراف كاريكاتير ویدیو ویدئو فیلم عکس گالری تصویری تصاویر چندرسانه‌ای پادکست کاریکاتور اینفوگرافیک video videos photo photos gallery podcast',
  news: 'أخبار خبر اخبار خبر عاجل تقارير تقرير تغطية گزارش news latest',
} as const
