import { anyOf, phraseKey } from './fold-date.ts'

// Jalali years in words: "هزار و سیصد و نود و نه" (one thousand three hundred ninety-nine).

const HUNDREDS: [string, number][] = [
  ['دویست', 200],
  ['سیصد', 300],
  ['چهارصد', 400],
]
const TENS = 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10])
const UP_TO_NINETEEN = 'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'
  .split(' ')
  .map((word, index): [string, number] => [word, index + 1])

const values = new Map([...HUNDREDS, ...TENS, ...UP_TO_NINETEEN].map(([word, value]) => [phraseKey(word), value] as const))
const oneOf = (words: [string, number][]) => anyOf(words.map(([word]) => word))

const YEAR = new RegExp(
  `${anyOf(['هزار', 'یک هزار'])} و (?<hundreds>${oneOf(HUNDREDS)})(?: و (?<tens>${oneOf(TENS)}))?(?: و (?<units>${oneOf(UP_TO_NINETEEN)}))?`,
  'gu',
)

/** Folded text with the Jalali years that are written out in digits: "21 ارديبهشت هزار و سيصد و نود و نه" becomes "21 ارديبهشت 1399". */
export function spellYearsInDigits(folded: string): string {
  return folded.replace(YEAR, (...found) => {
    const { hundreds, tens, units } = found.at(-1) as Record<string, string | undefined>
    return String(1000 + [hundreds, tens, units].reduce((sum, word) => sum + (word ? (values.get(phraseKey(word)) ?? 0) : 0), 0))
  })
}
