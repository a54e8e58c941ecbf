import { wordSet } from './word-set.ts'

/** Words right before a name that say "a person follows": titles and ranks, in Arabic with the article. */
export const TITLES = wordSet(
  'الرئيس الرئيسة الوزير الوزيرة السيد السيدة الآنسة الملك الملكة الأمير الأميرة الشيخ الشيخة الإمام المرشد السفير السفيرة النائب النائبة الدكتور الدكتورة البروفيسور البروفسور المهندس الأستاذ',
  'الجنرال اللواء العميد العقيد العماد الفريق المشير الرائد النقيب المستشار المستشارة القاضي المحامي المحامية الكاتب الكاتبة الصحفي الصحافي الصحفية الفنان الفنانة المخرج المخرجة الممثل الممثلة اللاعب المدرب',
  'العاهل السلطان البابا البطريرك المطران الحاج الحاجة الزعيم القائد الراحل الراحلة الأسبق السابق السابقة سماحة فخامة جلالة معالي سعادة حضرة المدعو المتهم الشهيد الناشط الناشطة الباحث الباحثة الخبير المحلل',
  'آقای آقا خانم دکتر مهندس سردار سرلشکر سرلشگر سرتیپ سرهنگ دریادار امیر شهید حاج حاجی سید حجت‌الاسلام المسلمین والمسلمین آیت‌الله الله شیخ مرحوم ژنرال ملا استاد کاپیتان پرزیدنت ملک جناب حضرت رئیس‌جمهور رییس‌جمهور رئیس‌جمهوری',
)

/** Verbs after which the Arabic press names who acts: speech first of all, then what people in the news do. Third person, both genders. */
export const ARABIC_VERBS = wordSet(
  'قال قالت يقول تقول أكد أكدت يؤكد تؤكد أضاف أضافت يضيف تضيف أوضح أوضحت يوضح أشار أشارت يشير صرح صرحت شدد شددت يشدد كشف كشفت يكشف أعلن أعلنت يعلن ذكر ذكرت تابع تابعت لفت لفتت نفى نفت ينفي اعتبر اعتبرت يعتبر رأى يرى زعم زعمت',
  'دعا دعت يدعو طالب طالبت يطالب حذر حذرت يحذر توقع توقعت يتوقع أفاد أفادت كتب كتبت يكتب غرد رد ردت علق علقت وصف وصفت يصف وعد هدد يهدد طلب طلبت وصل وصلت يصل غادر غادرت التقى التقت يلتقي استقبل يستقبل زار زارت يزور عاد عادت سافر',
  'ترأس شارك حضر افتتح وقع ناقش اجتمع اجتمعت اتفق اتهم اتهمت انتقد انتقدت رفض رفضت يرفض وافق أقر قرر قررت أقال بدأ فاز خسر استقال توفي اغتيل اعتقل أصدر ألقى استعرض أعرب أعربت عبر هنأ عزى نعى كلف استنكر أدان ندد جدد نبه بحث تحدث تحدثت يتحدث سأل أجاب يجيب',
  'قدمت تسلم وجه تفقد ألغى أرسل بعث تلقى أجرى عقد قاد تعهد تمنى هاجم أيد عارض خاطب واصل عين عزل أعفى تولى تولت اختار أبلغ أثنى ثمن أشاد رحب نوه ألمح أوصى أوعز انضم نجا أصيب قضى يرفض يرحب يدعو يبحث يلتقي يتوجه توجه نعت نعى',
)

/** Verbs of being: a name follows if a verb follows the name, "Saleh was ruling" (كان صالح يحكم). */
export const ARABIC_BEING = wordSet('كان كانت ظل بات أصبح مازال مايزال')

/** Words with the article that may stand before a surname without being described by it: times, and adjectives of a title. */
export const BEFORE_SURNAME = wordSet(
  'اليوم الآن الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الماضي المقبل الأعلى العام العامة الأول الثاني الأكبر الأسبق السابق المنتخب المخلوع المكلف الجانب الطرفين الجانبين',
)

/** Arabic nouns whose complement is a person: "the statements of X", "the government of X". */
export const ARABIC_CONSTRUCTS = wordSet(
  'تصريحات تصريح كلمة خطاب حكومة إدارة نظام زيارة لقاء مقتل رحيل سقوط عهد استقالة مكتب رسالة حديث كلام موقف مواقف قرار سياسة سياسات ابن نجل زوجة شقيق والد محامي حملة أنصار ولاية خطة مبادرة اغتيال اعتقال إقالة تعيين ترشيح',
  'انتخاب وفاة تغريدة برئاسة بقيادة بزعامة اتهامات انتقادات دعوة عائلة حسب بحسب وفق لسان',
)

/** Persian nouns whose complement is a person: "the words of X", "the government of X". */
export const PERSIAN_CONSTRUCTS = wordSet(
  'سخنان سخنرانی سخن اظهارات اظهارنظر گفته گفته‌های گفتهٔ دولت دولت‌های سفر حضور دیدار نامه پیام استعفای عکس تصویر پیشنهاد حکم دستور شکایت ریاست رهبری نظر سخنگوی تیم ستاد کابینه مرگ ترور درگذشت ورود توییت توئیت مصاحبه',
  'پاسخ واکنش سوی حمایت انتخاب انتصاب برکناری استیضاح انتقاد انتقادات وعده وعده‌های خودروی منزل دفتر خانواده همسر فرزند پسر برادر زبان قول اعتقاد باور',
)

/** "My brother" and the like: what follows is a given name alone. */
export const KIN = wordSet('برادرم خواهرم پدرم مادرم همسرم پسرم دخترم أخي أختي أبي أمي زوجتي زوجي ابني ابنتي')

/** Words after a Persian name that make it the one who speaks or acts: the verb itself, or the noun of a compound verb. */
export const PERSIAN_VERBS = wordSet(
  'گفت گفته گفتند می‌گوید میگوید نگفت افزود نوشت نوشته تاکید تأکید تصریح اظهار ادامه بیان اعلام خاطرنشان یادآور یادآوری توضیح اضافه عنوان ابراز تکذیب خبر پاسخ هشدار وعده انتقاد خواستار خطاب معتقد معتقداست مدعی',
  'آمد رفت برکنار بازداشت استعفا درگذشت وارد دیدار شرکت خواست داد رسید رای رأی سفر حضور انتخاب منصوب پیروز دستگیر ترور شهید',
)

/** Words that follow a Persian name at the head of a clause, and other words anywhere: "Rouhani in this meeting …". A word of the news may stand so, too. */
export const AFTER_PERSIAN_SUBJECT = wordSet('در با به را نیز هم همچنین از ضمن است بود شد آماده خواهان موافق مخالف نگران قصد همراه')

/** What makes the word after it a common one in Persian: "a cleric", "this measure", and the front of a verb (می بری "you carry", not Berri). */
export const PERSIAN_DETERMINERS = wordSet('می نمی یک این آن هر هیچ چند چنین همین همان برخی بسیار خیلی کدام دو سه چهار نوعی')
/** What makes the word before it a common one in Persian: comparatives and compounds written apart, "enrichment" is غنی سازی. */
export const PERSIAN_COMPOUNDS = wordSet('سازی ساز شده کننده تر ترین پذیر مند گرا نو تازه جدید جوان بزرگ کوچک بلند')

/** Institutions and places that bear a person's name and are not the person: "Abbas Harbour", "King Salman Street". */
export const NAMED_THINGS = wordSet(
  'شارع جامعة مستشفى ميدان مطار جسر مدينة جائزة مسجد جامع استاد ملعب حي محطة مدرسة معهد كلية مؤسسة ميناء حديقة سد قلعة قصر برج ساحة طريق دوار نفق بندر كأس حاملة محافظة قرية بلدة مقاطعة جزيرة جبل نهر وادي',
  'خیابان میدان بیمارستان دانشگاه فرودگاه بزرگراه اتوبان پل ورزشگاه جایزه شهرک مدرسه بلوار ایستگاه سالن بندر پارک کوچه مسجد تونل سد نیروگاه پادگان پایگاه حرم آرامگاه موزه جام استادیوم شهرستان شهر روستای استان دهستان جزیره رود کوه',
)

/** Offices as they stand behind a name and a comma: "Zarif, minister of …". */
export const OFFICES_AFTER_COMMA = wordSet(
  'وزير وزيرة رئيس رئيسة المتحدث المتحدثة الناطق الناطقة الأمين أمين مدير المدير عضو النائب سفير قائد زعيم الذي التي',
  'وزیر رئیس رییس نماینده سخنگوی دبیر دبیرکل معاون استاندار فرمانده مدیر مدیرعامل مدیرکل عضو سفیر رهبر',
)

/** Words that end a name: after a given name standing alone, one of these shows that no surname follows. */
export const FUNCTION_WORDS = wordSet(
  'في من إلى على عن مع أن إن أنه إنه بأن لا لم لن ما قد هذا هذه ذلك التي الذي كما بعد قبل خلال عند حيث حين إذا لكن بل ثم أو أم هو هي كان كانت منذ حتى أمس اليوم أيضا عبر ضد نحو حول أمام بين يوم',
  'در از به با که را و یا تا هم نیز این آن برای بر بود است شد گفت افزود ضمن روز دیروز امروز هنوز نمی می همچنین اما ولی اگر چون پس هرگز',
)

/** Offices of a deputy: before a title they make it another person's: "deputy foreign minister". */
export const DEPUTIES = wordSet('نائب نائبة نواب وكيل مساعد مساعدة معاون معاونان قائم جانشین مشاور سابق')
/** After a title: its holder in other days. */
export const FORMER = wordSet('السابق السابقة الأسبق الراحل المنتخب المخلوع المؤقت المكلف سابق اسبق پیشین فقید منتخب')
/** Between a name and the father's name: what stands before is the son. */
export const SON_OF = wordSet('بن ابن بنت ولد')
