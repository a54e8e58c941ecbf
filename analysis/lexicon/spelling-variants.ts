/**
 * Spellings of one word that no letter folding can join, as rules over folded phrases. Each rule gives a further spelling wherever its pattern is met; none takes one away.
 * Counts are from the press: الأميركي 927, الأمريكي 282; مسئول 2,962, مسؤول 327, مسوول 119; رئیس جمهور 1,243, رییس جمهور 119.
 */
export const SPELLING_RULES: [pattern: RegExp, replacement: string][] = [
  // America, American
  [/امريك/gu, 'اميرك'],
  [/اميرك/gu, 'امريك'],
  // Syria
  [/سوريا(?= |$)/gu, 'سوريه'],
  [/سوريه(?= |$)/gu, 'سوريا'],
  // Hamza on its many seats: "in charge", "affairs", "president", "commission"
  [/ؤ/gu, 'و'],
  [/ؤ(?=و)/gu, 'ئ'],
  [/ئ(?=و)/gu, 'ؤ'],
  [/ئ(?=و)/gu, 'و'],
  [/ئ/gu, 'ي'],
  [/وو/gu, 'ئو'],
  [/وو/gu, 'ؤو'],
  [/يي(?=[^ ])/gu, 'ئي'],
  [/هيئه/gu, 'هياه'],
  [/هياه/gu, 'هيئه'],
  // Compound given names written together: Abdullah, Mohammad-Javad
  [/(^| )عبدال/gu, '$1عبد ال'],
  [/(^| )(محمد|علي|امير|غلام|حميد)(رضا|جواد|باقر|علي|حسين|مهدي|حسن|صادق|كاظم|طاهر|اكبر|اصغر)(?= )/gu, '$1$2 $3'],
  // "Dialogue" (گفت‌وگو) is written in five ways; a "and" inside such a word may stand apart
  [/گفتگو/gu, 'گفت و گو'],
  [/گفت ?و ?گو/gu, 'گفتگو'],
  [/ و(?=[^ ]{2})/gu, ' و '],
  // A descendant of the prophet may be called so or not
  [/^سيد ?(?!ال)(?=[^ ]+ )/gu, ''],
  // Offices of Iran
  [/رئيس جمهور(?= |$)/gu, 'رئيس جمهوري'],
  [/رييس جمهور(?= |$)/gu, 'رييس جمهوري'],
  [/وزير خارجه/gu, 'وزير امور خارجه'],
  [/وزير امور خارجه/gu, 'وزير خارجه'],
  [/وزارت خارجه/gu, 'وزارت امور خارجه'],
]

/** Persian verbs and plurals written in one word, as those without a joiner on their keyboard write them: also parted, "goes" (میرود) as می رود, "armies" (ارتشها) as ارتش ها. Not in names, where Mina is no verb. */
export const PARTED_RULES: [pattern: RegExp, replacement: string][] = [
  [/(^| )(ن?مي)(?=[^ ]{2})/gu, '$1$2 '],
  [/([^ ]{2})(?=ها(?:ي|يي)?(?: |$))/gu, '$1 '],
]

/** A foreign g: غ in most countries, ج in Egypt. Only for names, as in native words the two letters are different. */
export const FOREIGN_G: [pattern: RegExp, replacement: string] = [/غ/gu, 'ج']
