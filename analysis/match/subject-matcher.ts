import { parseQuery } from '../query/parse-query.ts'
import type { Query } from '../query/query.ts'
import { listQueryForms } from '../query/query-forms.ts'
import type { Subject } from '../subject.ts'
import { type Form, listForms } from './form.ts'
import { buildingFormTrie, type FormTrie } from './form-trie.ts'

/** All subjects compiled into one automaton. Made once per change of subjects, used for every article. */
export type SubjectMatcher = { subjects: ReadonlyMap<number, Subject>; queries: ReadonlyMap<number, Query>; forms: Form[]; trie: FormTrie }

/** Compiles subjects; ids must be unique. Throws on a query that cannot be read, which parseSubject would have refused. */
export function compileSubjects(subjects: Subject[]): SubjectMatcher {
  const steps = compilingSubjects(subjects)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps of about a millisecond each, between which whoever has other work may do it. */
export function* compilingSubjects(subjects: Subject[]): Generator<void, SubjectMatcher> {
  const queries = new Map(subjects.flatMap((subject) => readQuery(subject)))
  const forms: Form[] = []
  for (const subject of subjects) {
    const query = queries.get(subject.id)
    forms.push(...(query === undefined ? listForms(subject) : listQueryForms(subject.id, query)))
    yield
  }
  const trie = yield* buildingFormTrie(forms.map(({ key }) => key))
  return { subjects: new Map(subjects.map((subject) => [subject.id, subject])), queries, forms, trie }
}

function readQuery({ id, definition: { query, slug } }: Subject): [number, Query][] {
  if (query === null) return []
  const result = parseQuery(query)
  if ('problem' in result) throw new Error(`Cannot read the query of subject ${slug}: ${result.problem} at character ${result.at + 1}`)
  return [[id, result.query]]
}
