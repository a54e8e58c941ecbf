/**
 * What gives a language away: letters that its neighbours do not write, and its commonest words. Words are compared by their keys (fold.ts), so that
 * Persian typed on an Arabic keyboard counts as Persian; letters are compared as printed. Order: the language that wins a tie stands first.
 */
export type LanguageMarks = { language: string; letters: string; words: string }

export const ARABIC_SCRIPT: LanguageMarks[] = [
  {
    language: 'ar',
    letters: 'ةى',
    words:
      'في من على إلى أن التي الذي عن مع هذا هذه ذلك بعد كان كانت قال وقال لا ما لم قد كما بين أو ثم خلال قبل حيث الذين وفي ومن وأن أنه عليه فيه منذ كل غير عام اليوم عند لدى لكن إن به لها له وهو هو هي يوم حتى إلا تم',
  },
  {
    language: 'fa',
    letters: 'پچژگ',
    words:
      'از که در این را با است به برای آن یک شد شده خود تا هم یا اما کرد وی شود بر ما هر گفت دارد نیز بود باید کرده پس می‌شود می‌کند نمی‌شود بودند هستند اند ها های می هایی دیگر اگر چه پیش نیست داد کند آنها ایران سال',
  },
  {
    language: 'ur',
    letters: 'ٹڈڑںےہھ',
    words: 'کے کی میں ہے کا نے سے کو اور پر ہیں کہ تھا گیا اس ان بھی نہیں ہو کر یہ وہ لیے تھے کیا جو ایک ہوئے کرنے ساتھ بعد',
  },
  {
    language: 'ps',
    letters: 'ټډړږښځڅېۍګڼ',
    words: 'د په چې کې او له ته سره هم دی يې نه شي وي کړ دا دغه پر لپاره شوي هغه تر یو څخه وویل کړي',
  },
  { language: 'ckb', letters: 'ێۆڕڵەڤ', words: 'لە بۆ کە ئەم بە لەگەڵ ئەو کرد دەکات کردووە نییە هەیە بوو لەو لەم دوای' },
  { language: 'azb', letters: 'ؤۇۆ', words: 'بیر بو ایله ایچون اوچون دیر اولان اولدو ائتدی وار دئدی چوخ اولاراق سونرا گؤره' },
  { language: 'ug', letters: 'ەېۇۈۆڭۋ', words: 'بىلەن ئۈچۈن بۇ ۋە بولۇپ دەپ بىر' },
  { language: 'sd', letters: 'ٻڀٺٽڄڃڇڏڌڊڦڳڱڻ', words: 'جي جو ۾ ۽ کي آهي تي جا ته سان' },
]

/** Words of Afghanistan's Persian that Iran's press does not use: university, mayor's office, district, hospital, aircraft, commander … */
export const DARI_WORDS =
  'پوهنتون شاروالی شاروال ولسوالی ولسوال شفاخانه طیاره قوماندان قوماندانی څارنوالی سارنوالی لوی ستره محکمه ولسی مشرانو جرگه هموطنان میدان‌هوایی افغانی والی پولیس مکتب معارف ولایات ولایت موتر بایسکل دوسیه تکس مصئونیت ملکی رییس گفته‌است افغان‌ها طالبان کابل هرات قندهار جوزا سنبله عقرب'

export const LATIN_SCRIPT: LanguageMarks[] = [
  { language: 'en', letters: '', words: 'the of and to in that is for on with was as by at from his has it be are an have not he said' },
  { language: 'fr', letters: 'çêèœ', words: 'le la les de des du et en un une est que pour dans qui par sur au aux avec ce il a été' },
  { language: 'de', letters: 'ßäö', words: 'der die und das den von zu mit ist im für auf ein eine nicht des dem sich auch es' },
  { language: 'es', letters: 'ñ¿', words: 'el la los las de y en que un una por con para del se es al su lo como' },
  { language: 'it', letters: 'ìò', words: 'il di che la e in un una per con del della non sono da le gli è' },
  { language: 'tr', letters: 'ğışİ', words: 've bir bu için ile da de olarak olan çok daha dedi gibi en kadar sonra' },
  { language: 'az', letters: 'əƏ', words: 'və bir bu üçün ilə ki olan daha edib sonra kimi də' },
  { language: 'ku', letters: 'êîû', words: 'û di ji li ku bi de yê ya yên xwe bo vê' },
]
