// Words by which Arabic and Persian pages label what is no part of the article. A label is matched over a whole paragraph or at its beginning,
// never inside a sentence. Alternatives that differ in a hamza, a joiner or a yeh are written as character classes.

/** "read also", "related": what follows are headlines of other articles. */
const readAlsoWords = [
  '[اأإ]قر[أا] ?(?:أيضا|أيضًا|أيضاً|ايضا|ايضاً|المزيد|كذلك)', // read also / read more
  'طالع (?:أيضا|أيضًا|أيضاً|ايضا|المزيد)', // see also
  'شاهد (?:أيضا|أيضًا|أيضاً|ايضا)', // watch also
  '(?:قد|ربما) (?:يهمك|يعجبك)(?: (?:أيضا|أيضًا|أيضاً|ايضا))?', // you may like
  '(?:مواضيع|موضوعات|مقالات|أخبار|اخبار|مواد|قصص) (?:ذات صلة|متعلقة|مرتبطة|مشابهة|قد تهمك)', // related topics
  'ذات صلة', // related
  'للمزيد', // for more
  'ا?لمزيد من (?:الأخبار|الاخبار|المواضيع|حول)', // more news
  'بیشتر بخوانید',
  'بيشتر بخوانيد', // the same with Arabic yeh
  '(?:همچنین|حتما|حتماً) (?:بخوانید|ببینید)', // read also, be sure to read
  'بیشتر ببینید',
  'ادامه (?:مطلب|خبر)', // continue reading
  'در همین (?:رابطه|زمینه|باره)', // in the same matter
  '(?:مطالب|اخبار|خبرهای|مقالات|پست[\u200c ]?های|نوشته[\u200c ]?های|مطلب|خبر) (?:مرتبط|مشابه|پیشنهادی)', // related items
  'پیشنهاد (?:می[\u200c ]?کنیم|ما)', // we suggest
  'read (?:also|more)',
  'related(?: (?:posts|articles|news|stories))?',
  'see also',
]

/** Share bars, tags, comments, printing, following: a whole paragraph of these words is furniture. */
const controlWords = [
  'شار[كک](?:ها|نا|وا)?(?: (?:هذا )?(?:الخبر|المقال|الموضوع|من خلال|عبر|على))?',
  'مشاركة(?: (?:الخبر|المقال|عبر))?',
  'انشر(?: الخبر)?',
  'ارسال(?: الخبر)?',
  'طباعة',
  'نسخ(?: الرابط)?',
  'انسخ الرابط',
  'حفظ',
  'الكلمات (?:المفتاحية|الدلالية)',
  'كلمات (?:مفتاحية|دلالية)',
  'وسوم|الوسوم|العلامات|تاغات',
  'التعليقات|تعليقات|أضف تعليقا?ً?|اضف تعليقا?ً?|اكتب تعليقا?ً?|اترك تعليقا?ً?|لا توجد تعليقات',
  'تابعونا (?:على|عبر).{0,80}',
  'تابعوا .{0,60}(?:على|عبر) .{0,60}',
  'اشتر[كك](?: (?:الآن|معنا|في|لتصل[كك]|ليصل[كك]|بنشرت|بالنشرة|للحصول على).{0,60})?', // subscribe, so that … reaches you
  'ل?متابعة .{0,60}(?:على|عبر) (?:فيسبو[كك]|تلغرام|تليغرام|تلي?جرام|تويتر|واتس ?اب|[اإ]نستغرام|يوتيوب|قنا[ةت]).{0,80}', // to follow … on Telegram
  '(?:ال)?[إا]علان(?:ات)?|advertisements?',
  'to view this video please enable javascript.{0,150}',
  'فيسبوك|تويتر|واتساب|واتس آب|تلغرام|تليجرام|تيليجرام|لينكد ?إن|بريد(?: إلكتروني)?|facebook|twitter|whatsapp|telegram|linkedin|email|pinterest|messenger|viber|share|tweet|print|x|copy link|\\+|a\\+|a-|pocket|reddit',
  'اشترا[كک](?:[\u200c ]?گذاری)?(?: در .{0,40})?',
  'به اشتراک بگذارید|اشتراک گذاری',
  'ارسال به دوستان|نسخه چاپی|چاپ|کپی لینک|لینک کوتاه',
  'برچسب[\u200c ]?ها|برچسب|کلیدواژه[\u200c ]?ها|کلید ?واژه|کلمات کلیدی',
  'نظرات|نظر شما|ارسال نظر|دیدگاه[\u200c ]?ها|ثبت نظر',
  'تبلیغات|آگهی',
  'ما را در .{0,60}دنبال کنید',
  '(?:به|در) (?:کانال|صفحه|گروه) .{0,60}(?:بپیوندید|عضو شوید)', // join the channel of …
  'این خبر ب[ه]? ?روز ?رسانی می[\u200c ]?شود[. …]*', // this report is being updated
  'بازگشت به صفحه .{0,40}', // back to the page …
  '.{0,40}(?:جميع الحقوق محفوظة|حقوق .{0,40} محفوظ|all rights reserved).{0,120}', // all rights reserved
  'تصویر آرشیوی(?: است)?|عکس آرشیوی(?: است)?|صورة (?:أرشيفية|ارشيفية|أرشيف|تعبيرية)',
]

/** The agency's closing word: "end of message", "end of report", also with a desk's sign after a slash. */
const endWords = [
  'انتها[يی] (?:پ[يی]ام|خبر|گزارش|متن)',
  'پا[يی]ان (?:پ[يی]ام|خبر)',
  'انتهى|انتهي|\\(?انتهى\\)?',
  'end of (?:message|item|report)',
  'المحرر',
]

/** "Source: …", which may be credited but is no sentence of the article. */
const sourceWords = ['المصدر', 'مصدر الخبر', 'نقل[اًا]* عن', 'المصادر', 'منبع', 'منابع', 'source']

/** What is said to readers who want to comment: no article goes on behind it. */
const commentRules = [
  '(?:نظرات|نظر|دیدگاه[\u200c ]?ها|دیدگاه).{0,60}(?:منتشر ن[مخ]ی?|حروف (?:فارسی|لاتین)|توهین|رعایت چند مورد|تا[يیئ]ید)', // comments … will not be published / in Persian letters
  '(?:الإساءة|التعليقات|تعليقات|التعليق).{0,60}(?:تعبر عن|لا تعبر|قبل نشرها|إرشادات|يتم نشر|تتضمن|مسؤولية)', // comments express their writers' opinion
]

const any = (words: string[]) => `(?:${words.join('|')})`
const between = '[\\s:：|/،,.؛;…»«>‹›·•*–—-]*'

/** A paragraph that is a read-also label and nothing else. */
export const readAlsoLabel = new RegExp(`^${between}${any(readAlsoWords)}${between}$`, 'iu')
/** A paragraph that begins with such a label: "read also: …". */
export const readAlsoStart = new RegExp(`^${between}${any(readAlsoWords)}\\s*[:：…|»>-]`, 'iu')
/** A paragraph made of control labels alone. */
export const controlLabel = new RegExp(`^${between}(?:${any(controlWords)}${between}){1,12}$`, 'iu')
/** The closing word, as a paragraph of its own or after the last sentence; a desk's sign behind a slash goes with it. A sentence may end in the same word. */
export const endMark = new RegExp(`(?<=^|[.؟!»…]\\s*)${between}${any(endWords)}\\s*(?:/\\s*[\\p{L}\\p{N}]{0,6}|\\p{N}+)?[/.\\s]*$`, 'iu')
/** A paragraph of rules for comments. */
export const commentRule = new RegExp(any(commentRules), 'iu')
/** An agency's sign after the last sentence: "--(Petra)"; group 1 is the name. */
export const closingSignature = /\s*[-–—]{1,3}\s*\(\s*([\p{L}\s.]{2,30}?)\s*\)\s*\.?$/u
/** A paragraph that names the source; group 1 is the name. */
export const sourceLine = new RegExp(`^\\W{0,2}${any(sourceWords)}\\s*[:：]\\s*(.{2,80})$`, 'iu')
