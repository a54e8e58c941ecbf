import { ZWNJ } from '../characters.ts'
import { GRAMMAR_WORDS } from '../lexicon/ordinary-names.ts'
import type { SubjectDefinition, SubjectWords } from '../subject.ts'
import { tokenise } from '../tokenise.ts'

/** Words that are never a surname's beginning by themselves: "Abd al-Karim", "bin Salman", "von der Leyen". Folded. */
const JOINED_TO_NEXT = new Set(['عبد', 'ال', 'ابو', 'ابي', 'بن', 'ابن', 'ام', 'فون', 'دي', 'دير', 'در', 'نصر', 'فان', 'لو', 'سيد'])
/** Words that are never a surname's end by themselves: "Ahmadi-nezhad", "Fakhri-zadeh", "Nasr-allah". Folded. */
const JOINED_TO_LAST = new Set(['الله', 'الدين', 'نژاد', 'زاده', 'پور', 'فر', 'زاد', 'نيا', 'پناه', 'راد', 'منش', 'خواه', 'دوست', 'ثاني'])

/** What follows the name of a king: "the Second", "the Sixth". Folded. */
const ORDINALS = new Set([
  'الاول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'اول',
  'دوم',
  'سوم',
  'چهارم',
  'پنجم',
  'ششم',
])

/** The surname of each person's name, as an article uses it once the full name has been given: "Lavrov" of "Sergey Lavrov". */
export function listSurnames({ names, speakerKind }: SubjectDefinition): SubjectWords[] {
  if (speakerKind !== 'person') return []
  return (['ar', 'fa'] as const).flatMap((language) => {
    const words = surnameOf(names[language])
    return words === null ? [] : [{ words, language }]
  })
}

function surnameOf(name: string): string | null {
  const words = tokenise(name.replaceAll(ZWNJ, ' '))
  if (words.length < 2) return null
  let first = words.length - 1
  if (JOINED_TO_LAST.has(words[first]?.key ?? '')) first--
  while (first > 0 && JOINED_TO_NEXT.has(words[first - 1]?.key ?? '')) first--
  const last = words[first]?.key ?? ''
  return first <= 0 || ORDINALS.has(last) || GRAMMAR_WORDS.has(last) ? null : name.slice(words[first]?.start)
}
