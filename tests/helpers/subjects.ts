import { detectLanguage } from '#analysis/language.ts'
import { findMentions } from '#analysis/match/find-mentions.ts'
import { compileSubjects } from '#analysis/match/subject-matcher.ts'
import type { Subject, SubjectDefinition } from '#analysis/subject.ts'

/** A person with that name in both languages, and whatever else a test needs. */
export function person(id: number, name: string, rest: Partial<SubjectDefinition> = {}): Subject {
  const none = { spellings: [], titles: [], ambiguous: [], exclusions: [], near: [], query: null }
  return {
    id,
    definition: {
      slug: `person-${id}`,
      kind: 'speaker',
      speakerKind: 'person',
      names: { en: `Person ${id}`, ar: name, fa: name },
      ...none,
      ...rest,
    },
  }
}

/** A topic that is a query. */
export function topic(id: number, query: string): Subject {
  return { ...person(id, `topic ${id}`), definition: { ...person(id, `topic ${id}`).definition, kind: 'topic', speakerKind: null, query } }
}

/** What a text is found to mention: the words of each mention, or with their subject's id where there are several. */
export function mentionsIn(
  text: string,
  subjects: Subject[],
  { day = null, language = detectLanguage(text) }: { day?: string | null; language?: string | null } = {},
): string[] {
  const mentions = findMentions(compileSubjects(subjects), text, { titleEnd: 0, day, language })
  return mentions.map(({ subjectId, start, end }) =>
    subjects.length > 1 ? `${subjectId} ${text.slice(start, end)}` : text.slice(start, end),
  )
}
