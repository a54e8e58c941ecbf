import { readLetters } from '../letters.ts'
import { findCandidates } from '../match/find-candidates.ts'
import { pressLanguage } from '../match/find-mentions.ts'
import type { Form } from '../match/form.ts'
import { buildFormTrie, type FormTrie } from '../match/form-trie.ts'
import { findHits } from './find-hits.ts'
import type { Hit } from './near.ts'
import type { Query } from './query.ts'
import { listQueryForms } from './query-forms.ts'

/** A query made ready to be tried on many texts. */
export type QueryMatcher = { query: Query; forms: Form[]; trie: FormTrie }

/** Compiles a query once for many texts. */
export function compileQuery(query: Query): QueryMatcher {
  const forms = listQueryForms(0, query)
  return { query, forms, trie: buildFormTrie(forms.map(({ key }) => key)) }
}

/** Where a text fulfils the query, in the order of the text, for marking; null where it does not. */
export function findQueryHits({ query, forms, trie }: QueryMatcher, text: string, language: string | null): Hit[] | null {
  const letters = readLetters(text)
  return findHits(query, findCandidates(forms, trie, text, letters, pressLanguage(language)), text)
}

/** Whether a text fulfils the query. */
export function matchesQuery(matcher: QueryMatcher, text: string, language: string | null): boolean {
  return findQueryHits(matcher, text, language) !== null
}
