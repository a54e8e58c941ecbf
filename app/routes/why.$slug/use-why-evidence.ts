import { useSearchParams } from '@remix-run/react'
import type { Why } from '../../brief/load-why.ts'
import { changeSearch } from '../../filters/filter.ts'

/** Makes the address of the list of exactly those articles that a line counts. */
export function useWhyEvidence({ subject, filter }: Pick<Why, 'subject' | 'filter'>) {
  const [params] = useSearchParams()
  const { from, to } = filter
  return (changes: Record<string, string | string[]>) =>
    `/articles${changeSearch(params, { range: null, lang: null, subject: subject.slug, from, to, ...changes })}`
}
