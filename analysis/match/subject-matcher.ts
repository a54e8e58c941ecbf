import type { Subject } from '../subject.ts'
import { type Form, listForms } from './form.ts'
import { buildFormTrie, type FormTrie } from './form-trie.ts'

/** All subjects compiled into one automaton. Made once per change of subjects, used for every article. */
export type SubjectMatcher = { subjects: ReadonlyMap<number, Subject>; forms: Form[]; trie: FormTrie }

/** Compiles subjects; ids must be unique. */
export function compileSubjects(subjects: Subject[]): SubjectMatcher {
  const forms = subjects.flatMap(listForms)
  return {
    subjects: new Map(subjects.map((subject) => [subject.id, subject])),
    forms,
    trie: buildFormTrie(forms.map(({ key }) => key)),
  }
}
