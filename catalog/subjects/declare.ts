import type { PressLanguage, SubjectDefinition, SubjectTitle, SubjectWords } from '#analysis/subject.ts'
import { OFFICES, type OfficeName } from './offices.ts'

/** Words in both languages as the data files write them: forms parted by "|". */
export type Words = Partial<Record<PressLanguage, string>>

/** From the first to the last day in office; null: still, or since before all articles. */
export type Term = [office: OfficeName, from: string | null, to: string | null]

type Forms = { spellings?: Words; ambiguous?: Words; exclusions?: Words; near?: Words }

/** A person, with the terms of the offices held. */
export function person(
  slug: string,
  names: SubjectDefinition['names'],
  { terms = [], ...forms }: Forms & { terms?: Term[] },
): SubjectDefinition {
  return { ...subject(slug, names, forms), kind: 'speaker', speakerKind: 'person', titles: terms.flatMap(listTitles) }
}

/** A body that speaks: a ministry, a party, an army. */
export function body(slug: string, names: SubjectDefinition['names'], forms: Forms = {}): SubjectDefinition {
  return { ...subject(slug, names, forms), kind: 'speaker', speakerKind: 'body' }
}

/** A topic that is a list of words, or a query over them. */
export function topic(
  slug: string,
  names: SubjectDefinition['names'],
  { query = null, ...forms }: Forms & { query?: string | null },
): SubjectDefinition {
  return { ...subject(slug, names, forms), query }
}

function subject(slug: string, names: SubjectDefinition['names'], { spellings, ambiguous, exclusions, near }: Forms): SubjectDefinition {
  return {
    slug,
    kind: 'topic',
    names,
    spellings: listWords(spellings),
    titles: [],
    ambiguous: listWords(ambiguous),
    exclusions: listWords(exclusions),
    near: listWords(near),
    query: null,
    speakerKind: null,
  }
}

function listTitles([office, from, to]: Term): SubjectTitle[] {
  return listWords(OFFICES[office]).map((words) => ({ ...words, from, to }))
}

function listWords(words: Words = {}): SubjectWords[] {
  return (['ar', 'fa'] as const).flatMap((language) => splitForms(words[language]).map((form) => ({ words: form, language })))
}

function splitForms(forms = ''): string[] {
  return forms
    .split('|')
    .map((form) => form.trim())
    .filter((form) => form !== '')
}
