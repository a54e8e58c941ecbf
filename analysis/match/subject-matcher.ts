import type { Subject, SubjectDefinition } from '../subject.ts'
import { type Form, listForms } from './form.ts'
import { buildFormTrie, type FormTrie } from './form-trie.ts'

/** All subjects compiled into one automaton. Made once per change of subjects, used for every article. */
export type SubjectMatcher = { forms: Form[]; trie: FormTrie; definitions: Map<number, SubjectDefinition> }

/** Compiles subjects; ids must be unique. */
export function compileSubjects(subjects: Subject[]): SubjectMatcher {
  const forms = subjects.flatMap(listForms)
  return {
    forms,
    trie: buildFormTrie(forms.map(({ key }) => key)),
    definitions: new Map(subjects.map(({ id, definition }) => [id, definition])),
  }
}
