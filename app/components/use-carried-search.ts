import { useSearchParams } from '@remix-run/react'
import { carriedSearch } from '../filters/filter.ts'

/** The part of this page's address that goes along to the next: range, outlets, language. */
export function useCarriedSearch(): string {
  const [params] = useSearchParams()
  return carriedSearch(params)
}
