/**
 * What gives a language away: letters, as printed, that its neighbours do not write or write otherwise, each list with its weight; and its commonest words, each of
 * which counts one. Words are compared by their keys (fold.ts), so that Persian typed on an Arabic keyboard counts as Persian. On a tie the language that stands first wins.
 */
export type LanguageMarks = { language: string; letters: [letters: string, weight: number][]; words: string }

export const ARABIC_SCRIPT: LanguageMarks[] = [
  {
    language: 'ar',
    letters: [
      ['ةىأإ', 0.5],
      ['يك', 0.1],
    ],
    words:
      'في من على إلى أن التي الذي عن مع هذا هذه ذلك بعد كان كانت قال وقال لا ما لم قد كما بين أو ثم خلال قبل حيث الذين وفي ومن وأن أنه عليه فيه منذ كل غير عام اليوم عند لدى لكن إن به لها له وهو هو هي يوم حتى إلا تم',
  },
  {
    language: 'fa',
    letters: [
      ['پچژگ', 0.5],
      ['ک', 0.3],
      ['ی', 0.15],
      ['۰۱۲۳۴۵۶۷۸۹', 0.2],
      // The joiner, which Arabic has no use for.
      ['\u200C', 0.5],
    ],
    words:
      'از که در این را با است به برای آن یک شد شده شدند خود تا هم یا اما کرد کردند وی شود بر ما هر گفت دارد دارند نیز بود باید کرده پس می‌شود می‌کند نمی‌شود بودند هستند اند ها های می هایی دیگر اگر چه پیش نیست داد کند آنها سال علیه رسید درباره طی استان تهران',
  },
  {
    language: 'ur',
    letters: [
      ['ٹڈڑںےہھ', 0.5],
      ['کی', 0.15],
    ],
    words: 'کے کی میں ہے کا نے سے کو اور پر ہیں کہ تھا گیا اس ان بھی نہیں ہو کر یہ وہ لیے تھے کیا جو ایک ہوئے کرنے ساتھ بعد',
  },
  {
    language: 'ps',
    letters: [['ټډړږښځڅېۍګڼ', 1]],
    words: 'د په چې کې او له ته سره هم دی يې نه شي وي کړ دا دغه پر لپاره شوي هغه تر یو څخه وویل کړي',
  },
  { language: 'ckb', letters: [['ێۆڕڵەڤ', 1]], words: 'لە بۆ کە ئەم بە لەگەڵ ئەو کرد دەکات کردووە نییە هەیە بوو لەو لەم دوای' },
  {
    language: 'azb',
    // Azeri of Iran is written with the letters of Persian.
    letters: [
      ['ؤۇۆ', 0.2],
      ['پچژگ', 0.5],
      ['ک', 0.3],
      ['ی', 0.15],
      ['\u200C', 0.5],
    ],
    words:
      'بیر بو ایله ایچون اوچون اولان اولدو ائتدی وار دئدی چوخ اولاراق سونرا گؤره گون بوگون اونا اونو اونلار اونون بیز سیز هامی ائتمک اولونوب اولوب اولور ائدیب ائدیر دئییر دئییب یوخ آراسیندا اوزرینده طرفیندن حاقیندا گلدی گئتدی باشلادی قالدیریلدی تبریزده اورمییه‌ده ایلده چوخلو',
  },
  { language: 'ug', letters: [['ېۇۈۆڭۋ', 1]], words: 'بىلەن ئۈچۈن بۇ ۋە بولۇپ دەپ بىر' },
  { language: 'sd', letters: [['ٻڀٺٽڄڃڇڏڌڊڦڳڱڻ', 1]], words: 'جي جو ۾ ۽ کي آهي تي جا ته سان' },
]

/**
 * Words of Afghanistan's Persian that Iran's press never writes, since it has others or spells them otherwise: university, mayor, prosecutor, hospital, police
 * headquarters, per cent, million, dollar, Japan, Britain, ranks of officers, months.
 */
export const DARI_WORDS =
  'پوهنتون پوهنتون‌های پوهنتونها پوهاند پوهنځی پوهندوی پوهنمل شاروالی شاروال شاروالی‌ها څارنوالی څارنوال سارنوالی سارنوال خارنوالی خارنوال شفاخانه شفاخانه‌ها شفاخانه‌های قوماندانی دوسیه دوسیه‌های بایسکل تکسی فیصد فیصدی ملیون ملیارد دالر جاپان برتانیه هالند کمپنی کندهار دگروال دگرجنرال تورنجنرال برید‌جنرال سمونوال فبروری جنوری سپتمبر نومبر دسمبر مصئون مصئونیت قومندانی فابریکه'

/** Words that are common in Afghanistan and rare in Iran: district, police, car, commander, aircraft, road, deputy minister, governor, students, inhabitants, months of the old calendar. */
export const DARI_LIKELY_WORDS =
  'ولسوالی ولسوال ولسوالی‌های پولیس موتر قوماندان طیاره طیارات لیسه جولای اگست اکتوبر اپریل مارچ سرک سرک‌های والی والیان محصلان محصلین متعلمان متعلمین باشنده باشندگان باشنده‌گان صحی اسعار راکت ثور جوزا سنبله دلو حوت تذکره'

export const LATIN_SCRIPT: LanguageMarks[] = [
  { language: 'en', letters: [], words: 'the of and to in that is for on with was as by at from his has it be are an have not he said' },
  {
    language: 'fr',
    letters: [['çêèœ', 0.4]],
    words: 'le la les de des du et en un une est que pour dans qui par sur au aux avec ce il a été',
  },
  { language: 'de', letters: [['ßäö', 0.4]], words: 'der die und das den von zu mit ist im für auf ein eine nicht des dem sich auch es' },
  { language: 'es', letters: [['ñ¿', 0.4]], words: 'el la los las de y en que un una por con para del se es al su lo como' },
  { language: 'it', letters: [['ìò', 0.4]], words: 'il di che la e in un una per con del della non sono da le gli è' },
  { language: 'tr', letters: [['ğışİ', 0.4]], words: 've bir bu için ile da de olarak olan çok daha dedi gibi en kadar sonra' },
  { language: 'az', letters: [['əƏ', 1]], words: 'və bir bu üçün ilə ki olan daha edib sonra kimi də' },
  { language: 'ku', letters: [['êîû', 0.4]], words: 'û di ji li ku bi de yê ya yên xwe bo vê' },
]
