import { useSearchParams } from '@remix-run/react'
import { changeSearch } from '../../filters/filter.ts'

/** Makes the address of the list of exactly those articles that a line of the brief counts: its days, outlets and language, and what the line adds. */
export function useEvidence({ window }: { window: { from: string; to: string } }) {
  const [params] = useSearchParams()
  const { from, to } = window
  return (changes: Record<string, string | string[]>, path = '/articles') =>
    `${path}${changeSearch(params, { since: null, lang: null, from, to, ...changes })}`
}
