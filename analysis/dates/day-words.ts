import { anyOf, phraseKey } from './fold-date.ts'

// Days of the month in words: "سوم شهریور" (the third of Shahrivar), "الحادي والعشرين من شباط" (the twenty-first of February).

const PERSIAN_TO_TWENTY = 'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست'.split(' ')
const PERSIAN_UNITS = ['یکم', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم']
const ARABIC_UNITS = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع']

const words = new Map<string, number>()

for (const [index, word] of PERSIAN_TO_TWENTY.entries()) add(index + 1, word, `${word}م`, `${word}مین`)
for (const [index, word] of PERSIAN_UNITS.entries()) {
  const cardinal = PERSIAN_TO_TWENTY[index] as string
  add(index + 1, word, `${word}ین`)
  add(index + 21, `بیست و ${word}`, `بیست و ${word}ین`, `بیست و ${cardinal}`)
}
add(1, 'اول', 'نخست')
add(18, 'هیجدهم', 'هژدهم')
add(30, 'سی', 'سی ام', 'سی امین')
add(31, 'سی و یک', 'سی و یکم', 'سی و یکمین')

for (const [index, word] of ARABIC_UNITS.entries()) {
  const unit = index === 0 ? 'الحادي' : word
  add(index + 1, word, `${word}ة`)
  add(index + 11, `${unit} عشر`, `${unit} عشرة`, `${unit}ة عشرة`)
  add(index + 21, `${unit} والعشرين`, `${unit} والعشرون`, `${unit}ة والعشرين`)
}
add(1, 'الأولى', 'غرة')
add(10, 'العاشر', 'العاشرة')
add(20, 'العشرين', 'العشرون')
add(30, 'الثلاثين', 'الثلاثون')
add(31, 'الحادي والثلاثين', 'الحادي والثلاثون')

/** Finds a day of the month in words, in folded text. */
export const DAY_WORD = anyOf(forms())

/** The number of a day found by DAY_WORD, or of digits. */
export function dayNumbered(text: string): number {
  return /^\d/.test(text) ? Number.parseInt(text, 10) : (words.get(phraseKey(text)) as number)
}

function add(day: number, ...spellings: string[]) {
  for (const spelling of spellings) words.set(spelling, day)
}

/** The spellings with their spaces (which may be missing in print); the lookup forgets the spaces. */
function forms(): string[] {
  const spelled = [...words.keys()]
  for (const spelling of spelled) words.set(phraseKey(spelling), words.get(spelling) as number)
  return spelled
}
