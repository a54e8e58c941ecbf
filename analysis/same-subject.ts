import type { SubjectDefinition, SubjectTitle, SubjectWords } from './subject.ts'

/** Whether two definitions find the same: the order of their fields means nothing, nor that of forms between the two languages. */
export function isSameSubject(one: SubjectDefinition, other: SubjectDefinition): boolean {
  return spell(one) === spell(other)
}

function spell({ slug, kind, names, spellings, titles, ambiguous, exclusions, near, query, speakerKind }: SubjectDefinition): string {
  const lists = [spellings, titles, ambiguous, exclusions, near].map(spellForms)
  return JSON.stringify([slug, kind, names.en, names.ar, names.fa, lists, query, speakerKind])
}

function spellForms(forms: (SubjectWords | SubjectTitle)[]): unknown[] {
  const inLanguage = (language: string) =>
    forms.filter((form) => form.language === language).map((form) => ('from' in form ? [form.words, form.from, form.to] : [form.words]))
  return [inLanguage('ar'), inLanguage('fa')]
}
