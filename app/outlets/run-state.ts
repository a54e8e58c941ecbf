import type { MessageKey } from '../i18n/catalogues.ts'

/** As scraper/collect/collect-outlet.ts notes it. */
const STOPPED_BY_READER = 'stopped by a reader'

/** How a run ended, or that it has not; one that a reader stopped says so. */
export function runStateKey({ state, note }: { state: 'running' | 'finished' | 'stopped' | 'crashed'; note: string | null }): MessageKey {
  return note === STOPPED_BY_READER ? 'outlet.run.byReader' : `outlet.run.${state}`
}
