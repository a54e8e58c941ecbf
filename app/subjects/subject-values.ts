import type { PressLanguage, SubjectDefinition } from '#analysis/subject.ts'
import type { FieldProblem, SubjectProblem } from '#catalog/subjects/read-subject.ts'

export const lists = ['spellings', 'ambiguous', 'near', 'exclusions'] as const
export type List = (typeof lists)[number]
export const press: PressLanguage[] = ['ar', 'fa']

export type TitleValues = { words: string; language: string; from: string; to: string }

/** The fields of a subject's form as typed: forms stand on lines of their own, empty days are open ends. */
export type SubjectValues = {
  kind: 'topic' | 'speaker'
  speakerKind: string
  names: Record<'en' | 'ar' | 'fa', string>
  lists: Record<List, Record<PressLanguage, string>>
  titles: TitleValues[]
  query: string
}

/** What is wrong with a field of the form; `line` counts from 1 in a field of many lines. */
export type ValuesProblem = { field: string; line: number | null; problem: FieldProblem; query?: SubjectProblem['query'] }

/** The form of a stored subject, or an empty one. */
export function toValues(kind: 'topic' | 'speaker', definition: Partial<SubjectDefinition>): SubjectValues {
  const { names = { en: '', ar: '', fa: '' }, titles = [], query, speakerKind } = definition
  const linesOf = (list: List, language: PressLanguage) =>
    (definition[list] ?? [])
      .filter((form) => form.language === language)
      .map(({ words }) => words)
      .join('\n')
  return {
    kind,
    speakerKind: speakerKind ?? 'person',
    names,
    lists: perList((list) => ({ ar: linesOf(list, 'ar'), fa: linesOf(list, 'fa') })),
    titles: titles.map(({ words, language, from, to }) => ({ words, language, from: from ?? '', to: to ?? '' })),
    query: query ?? '',
  }
}

/** Reads a form as sent; titles without words are rows that nobody filled in. */
export function readValues(kind: 'topic' | 'speaker', form: FormData): SubjectValues {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const [words, languages, from, to] = ['title_words', 'title_language', 'title_from', 'title_to'].map((name) =>
    form.getAll(name).map(String),
  )
  return {
    kind,
    speakerKind: kind === 'topic' ? '' : text('speaker_kind') || 'person',
    names: { en: text('name_en'), ar: text('name_ar'), fa: text('name_fa') },
    lists: perList((list) => ({ ar: text(`${list}_ar`), fa: text(`${list}_fa`) })),
    titles: (words ?? [])
      .map((one, row) => ({
        words: one.trim(),
        language: languages?.[row] ?? '',
        from: from?.[row]?.trim() ?? '',
        to: to?.[row]?.trim() ?? '',
      }))
      .filter((title) => title.words !== ''),
    query: text('query'),
  }
}

/** What `readSubject` takes. A name left empty is that of the other language of the press, else of the third. */
export function toInput({ kind, speakerKind, names, lists: typed, titles, query }: SubjectValues, slug: string): unknown {
  const [ar, fa] = [names.ar || names.fa || names.en, names.fa || names.ar || names.en]
  return {
    slug,
    kind,
    speakerKind: speakerKind || null,
    names: { en: names.en || names.ar || names.fa, ar, fa },
    ...perList((list) => press.flatMap((language) => linesIn(typed[list][language]).map((words) => ({ words, language })))),
    titles: titles.map((title) => ({ ...title, from: title.from || null, to: title.to || null })),
    query: kind === 'topic' && query !== '' ? query : null,
  }
}

/** Leads the problems of a definition back to the fields of the form that it was made of. */
export function toValuesProblems(values: SubjectValues, problems: SubjectProblem[]): ValuesProblem[] {
  return problems.map(({ field, ...problem }) => {
    const [head = '', part = '', last = ''] = field.split('.')
    if (head === 'names') return { field: `name_${part}`, line: null, ...problem }
    const list = lists.find((one) => one === head)
    if (list) {
      const inArabic = linesIn(values.lists[list].ar).length
      const index = Number(part)
      return index < inArabic
        ? { field: `${list}_ar`, line: index + 1, ...problem }
        : { field: `${list}_fa`, line: index - inArabic + 1, ...problem }
    }
    return { field: head === 'titles' ? `title_${last}` : head, line: head === 'titles' ? Number(part) + 1 : null, ...problem }
  })
}

function perList<Value>(make: (list: List) => Value): Record<List, Value> {
  return Object.fromEntries(lists.map((list) => [list, make(list)])) as Record<List, Value>
}

function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
