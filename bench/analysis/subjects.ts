import { GIVEN_NAMES } from '#analysis/lexicon/given-names.ts'
import type { Subject, SubjectDefinition } from '#analysis/subject.ts'
import { listCatalogSubjects } from '#catalog/subjects/list-subjects.ts'

const NAMES_PER_SUBJECT = 10
const SHIPPED_SUBJECTS = 50
const SYLLABLES = ['را', 'بن', 'سو', 'كي', 'مار', 'تش', 'لو', 'دي', 'نوف', 'غا', 'زيل', 'هان', 'فر', 'جي']
const GIVEN = [...GIVEN_NAMES]

/** The same shipped subjects each time, so that as much is found, then made-up persons: a given name and a surname of syllables, spelt in ten ways. */
export function listBenchSubjects(count: number): Subject[] {
  const shipped = listCatalogSubjects().slice(0, SHIPPED_SUBJECTS)
  const madeUp = Array.from({ length: count - shipped.length }, (_, index) => makePerson(index))
  return [...shipped, ...madeUp].map((definition, index) => ({ id: index + 1, definition }))
}

/** Their names and spellings, each once. */
export function listNames(subjects: Subject[]): string[] {
  const names = subjects.flatMap(({ definition: { names: own, spellings } }) => [own.ar, own.fa, ...spellings.map(({ words }) => words)])
  return [...new Set(names)]
}

function makePerson(index: number): SubjectDefinition {
  const surname = [
    pick(SYLLABLES, index),
    pick(SYLLABLES, Math.floor(index / 14) + 3),
    pick(SYLLABLES, Math.floor(index / 196) + 7),
    pick(SYLLABLES, index * 7 + 1),
  ].join('')
  const name = (at: number) => `${pick(GIVEN, index * 3 + at)} ${surname}`
  const spellings = Array.from({ length: NAMES_PER_SUBJECT - 2 }, (_, at) => ({
    words: at === 0 ? surname : name(at + 2),
    language: 'ar' as const,
  }))
  const none = { titles: [], ambiguous: [], exclusions: [], near: [], query: null }
  return {
    slug: `made-up-${index}`,
    kind: 'speaker',
    speakerKind: 'person',
    names: { en: `Person ${index}`, ar: name(0), fa: name(1) },
    spellings,
    ...none,
  }
}

function pick(list: string[], at: number): string {
  return list[at % list.length] as string
}
