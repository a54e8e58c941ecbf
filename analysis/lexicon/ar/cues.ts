import type { CueClass } from '../../quotes/quote.ts'

/**
 * Arabic reporting verbs: the past stem ("أكد" he stressed) and the present stem without its person prefix ("ؤكد", as in "يؤكد" he stresses).
 * The endings of person and number are added by lexicon/ar/cue-forms.ts. Order within a class is by frequency in the press.
 */
export const SOUND_VERBS: [cueClass: CueClass, stems: string][] = [
  [
    'said',
    'أضاف/ضيف أشار/شير ذكر/ذكر لفت/لفت صرح/صرح تابع/تابع أفاد/فيد علق/علق كتب/كتب غرد/غرد استطرد/ستطرد أردف/ردف استدرك/ستدرك نوه/نوه جادل/جادل تنبأ/تنبأ لمح/لمح استغرب/ستغرب هتف/هتف أقسم/قسم احتج/حتج اشترط/شترط',
  ],
  [
    'said',
    'أشاد/شيد رحب/رحب ثمن/ثمن شكر/شكر هنأ/هنئ تطرق/تطرق استعرض/ستعرض ختم/ختم اختتم/ختتم خلص/خلص أجاب/جيب أورد/ورد أخبر/خبر أبان/بين ألمح/لمح أبرز/برز سجل/سجل زاد/زيد طمأن/طمئن عبر/عبر أعرب/عرب أبلغ/بلغ عقب/عقب',
  ],
  ['said', 'اعتبر/عتبر توقع/توقع رجح/رجح ظن/ظن اعتقد/عتقد تكهن/تكهن لاحظ/لاحظ استنتج/ستنتج استبعد/ستبعد أفصح/فصح روى/روي'],
  ['stressed', 'أكد/ؤكد شدد/شدد جدد/جدد أصر/صر جزم/جزم ألح/لح'],
  ['announced', 'أعلن/علن كشف/كشف نشر/نشر قرر/قرر أذاع/ذيع'],
  ['explained', 'أوضح/وضح شرح/شرح فسر/فسر برر/برر'],
  ['claimed', 'زعم/زعم اتهم/تهم'],
  ['warned', 'حذر/حذر نبه/نبه هدد/هدد توعد/توعد أنذر/نذر'],
  ['asked', 'تساءل/تساءل سأل/سأل ناشد/ناشد استفسر/ستفسر'],
  ['promised', 'تعهد/تعهد التزم/لتزم'],
  ['agreed', 'اعترف/عترف أقر/قر أيد/ؤيد وافق/وافق'],
  ['criticised', 'انتقد/نتقد ندد/ندد استنكر/ستنكر'],
  ['denied', 'أنكر/نكر فند/فند كذب/كذب'],
  ['called', 'حث/حث نصح/نصح'],
]

/** Verbs whose stem changes with the person, written out: قال (he said), نفى (he denied), رأى (he held), ادعى (he alleged), دعا (he called for). */
export const WEAK_VERBS: [cueClass: CueClass, forms: string][] = [
  ['said', 'نقل نقلت نقلوا ينقل تنقل'],
  ['promised', 'وعد وعدت وعدوا'],
  ['said', 'رد ردت ردوا يرد ترد'],
  ['called', 'طالبت طالبوا يطالب تطالب'],
  ['said', 'قال قالت قالوا قالا قالتا قلن يقول تقول يقولون يقولان تقولان قيل'],
  ['said', 'رأى رأت رأوا رأيا يرى ترى يرون يريان حكى حكت يحكي تحكي'],
  ['said', 'أبدى أبدت أبدوا يبدي تبدي تمنى تمنت تمنوا يتمنى تتمنى اشتكى اشتكت اشتكوا يشتكي تشتكي شكا شكت يشكو تشكو'],
  ['explained', 'بيّن بيّنت بينت بينوا يبين تبين'],
  ['claimed', 'ادعى ادعت ادعوا يدعي تدعي يدعون'],
  ['denied', 'نفى نفت نفوا نفيا ينفي تنفي ينفون'],
  ['called', 'دعا دعت دعوا يدعو تدعو يدعون أوصى أوصت يوصي توصي اقترح اقترحت يقترح تقترح'],
  ['criticised', 'أدان أدانت أدانوا يدين تدين'],
]

/** "It says in", before a paper or a speech: "جاء في بيان" (it says in a statement). */
export const SAYS_IN = 'جاء في|جاءت في|ورد في|وردت في'
/** Speeches in which something is said, beside papers. */
export const SPEECHES = 'كلمة خطاب تصريح تصريحات حديث حوار مقابلة'

/** Accusatives that go on with the sentence's own speaker, masculine stem: مشيرا (pointing out), مؤكدا (stressing); also feminine, dual, plural. */
export const PARTICIPLES: [cueClass: CueClass, stems: string][] = [
  [
    'said',
    'قائل مضيف مشير لافت معتبر منوه معرب مستطرد مردف مستدرك معلق متوقع مرجح متابع ملمح مذكر مستشهد مصرح واصف ناقل متمني مختتم خاتم معقب مستبعد ملاحظ مستدل معبر آمل مبرز مسجل مستغرب مستحضر مسترسل مفيد ذاكر مثمن مشيد مرحب مستعرض راوي محتج مبدي مشتكي مشترط مشكك',
  ],
  ['stressed', 'مؤكد مشدد مجدد مكرر جازم'],
  ['announced', 'معلن كاشف'],
  ['explained', 'موضح مبين مفسر شارح مبرر'],
  ['claimed', 'زاعم مدعي متهم'],
  ['denied', 'نافي منكر مفند مكذب'],
  ['warned', 'محذر منبه مهدد متوعد'],
  ['asked', 'متسائل سائل مطالب مناشد'],
  ['promised', 'متعهد واعد'],
  ['agreed', 'معترف'],
  ['called', 'داعي'],
  ['criticised', 'منتقد مندد مستنكر'],
]

/** Words that carry speech as nouns with their speaker: قوله (his saying), سؤال (the question of). The speaker stands before those in -ه, else after. */
export const POSSESSED_NOUNS = 'قوله قولها قولهم قولهما بقوله بقولها بقولهم بالقول تأكيده تأكيدها تصريحه تصريحها تعبيره تعبيرها'
export const SPEECH_NOUNS = 'سؤال تصريح تصريحات قول بيان تغريدة رسالة كلمة خطاب منشور تدوينة جواب إجابة'

/** "According to": the speaker follows, the content stands before or after. */
export const ACCORDING_TO =
  'وفقا له|وفقا لها|وفقا لهم|طبقا له|طبقا لها|بحسب|حسب|وفق|وفقا ل|طبقا ل|استنادا إلى تصريحات|نقلا عن|على لسان|حسبما|على ما|بحسب ما|حسب ما|وفق ما|وفقا لما'

/** Closes a report that has begun before: حسب وصفه (as he put it). */
export const CLOSING_TAGS =
  'حسب وصفه|حسب وصفها|بحسب وصفه|حسب حديثه|وفق حديثه|بحسب حديثه|حسب حديثها|وفق حديثها|حسب تعبيره|حسب تعبيرها|بحسب حديثه|وفق حديثه|بحسب حديثه|حسب حديثها|وفق حديثها|حسب تعبيره|حسب قوله|حسب قولها|بحسب قوله|بحسب قولها|وفق قوله|وفق قولها|وفق تعبيره|وفق وصفه|وفق تعبيرها|وفق وصفها|وفقا لقوله|على حد قوله|على حد قولها|على حد قولهم|على حد تعبيره|على حد تعبيرها|على حد وصفه|على حد وصفها|على حد زعمه|على حد زعمها|كما قال|كما قالت|كما يقول'

/** "That": opens a content clause, also with a pronoun ("أنها" that she); folding has taken hamzas from alefs. */
export const COMPLEMENTISERS =
  'أن إن بأن بإن فإن أنه أنها أنهم أنهما أننا أني أنني أنك أنكم إنه إنها إنهم إنهما إننا إني إنني إنك بأنه بأنها بأنهم بأنهما بأننا بأنني بأني فإنه فإنها ألا بألا أنّ أنهن إنهن أنما إنما'

/** Words after which أن is no report: قبل أن (before), يجب أن (it must be that), أهمية أن (the importance that). */
export const NOT_BEFORE_THAT =
  'كاد كادت كادوا يكاد تكاد يكادون أوشك أوشكت يأمل تأمل يأملون قبل بعد دون منذ إلا غير بيد حتى خاصة خصوصا مع رغم برغم لو كما يجب يمكن ينبغي يتعين لابد بد بشرط شرط شريطة أهمية ضرورة احتمال إمكانية خشية مخافة بمجرد لمجرد عند عندما يبدو بما ريثما كان كأن ولو علما بدل بدلا عوض حيث إذ مثل لدرجة درجة كيف يفترض المفترض المقرر المرجح المتوقع الممكن الواضح المحتمل يتوقع يرجح'

export const NEGATIONS = 'كي لكي لم لن لا ما ليس غير دون بدون عدم ولم ولن ولا وما فلم ولما'

/** Verbs that are prepositions or nouns unless written with the mark of doubling: "بيّن" he made clear, "بين" between. */
export const NEEDS_SHADDA = 'بيّن'

/** "It is mentioned that": formulas without a speaker where they begin a sentence. */
export const IMPERSONAL = 'يذكر ويذكر يشار ويشار قيل وقيل يقال ويقال تبين وتبين'

/** Read as passives where the first vowel is printed: "يُعتقد" (it is believed). Other verbs have that vowel in the active, too: "يُعلن" (announces). */
export const PASSIVE_IF_VOWELLED = 'يعتقد يظن يقال يذكر يتوقع يرجح تعتقد يقدر ينقل'

/** Roles so general that "the official" means the one who spoke last. */
export const GENERAL_ROLES =
  'مسؤول مسؤولة مسئول متحدث متحدثة مصدر مشرف مشرفة قيادي قيادية خبير خبيرة محلل باحث باحثة ناشط ناشطة ناطق دبلوماسي كاتب كاتبة مؤلف مؤلفة مصرح مصرحة متدخل متدخلة محاضر أكاديمي أكاديمية فاعل فاعلة إطار محامي محامية لاعب مدرب مخرج مخرجة فنان فنانة شاعر شاعرة'
