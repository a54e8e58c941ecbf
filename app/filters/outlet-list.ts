import { fold } from '#analysis/fold.ts'
import { type Groups, isInGroups, readGroups } from './groups.ts'
import type { OutletLabel } from './load-selection.ts'

export const outletStates = ['on', 'off', 'trouble'] as const

/** Which outlets a list of them shows, as its address says it. `name`: letters that stand in one of their names or in their short name. */
export type OutletListFilter = Groups & { name: string; language: 'ar' | 'fa' | null; state: (typeof outletStates)[number] | null }

const LONGEST_NAME = 100

export function readOutletList(params: URLSearchParams): OutletListFilter {
  const language = params.get('language')
  return {
    ...readGroups(params),
    name: (params.get('name') ?? '').trim().slice(0, LONGEST_NAME),
    language: language === 'ar' || language === 'fa' ? language : null,
    state: outletStates.find((one) => one === params.get('state')) ?? null,
  }
}

/** Whether a list shows an outlet. Letters of either keyboard and with or without marks are the same. */
export function isListed(
  { outlet, isEnabled, trouble }: { outlet: OutletLabel; isEnabled: boolean; trouble: unknown },
  filter: OutletListFilter,
): boolean {
  if (filter.language !== null && outlet.language !== filter.language) return false
  if (filter.state === 'trouble' && !trouble) return false
  if ((filter.state === 'on' && !isEnabled) || (filter.state === 'off' && isEnabled)) return false
  if (!isInGroups(outlet, filter)) return false
  const asked = fold(filter.name)
  return asked === '' || [outlet.slug, outlet.name, ...Object.values(outlet.names)].some((name) => fold(name).includes(asked))
}
