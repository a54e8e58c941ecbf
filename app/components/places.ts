import type { MessageKey } from '../i18n/catalogues.ts'

type Place = { to: string; label: MessageKey; key: string }

/** The pages of the header, in its order. `key` after g leads there; no two places share one. */
export const places: Place[] = [
  { to: '/', label: 'nav.brief', key: 'b' },
  { to: '/explore', label: 'nav.explore', key: 'e' },
  { to: '/topics', label: 'nav.topics', key: 't' },
  { to: '/speakers', label: 'nav.speakers', key: 's' },
  { to: '/stories', label: 'nav.stories', key: 'r' },
  { to: '/agenda', label: 'nav.agenda', key: 'p' },
  { to: '/articles', label: 'nav.articles', key: 'a' },
  { to: '/search', label: 'search.title', key: 'f' },
  { to: '/outlets', label: 'nav.outlets', key: 'o' },
  { to: '/digests', label: 'nav.digests', key: 'd' },
  { to: '/alerts', label: 'nav.alerts', key: 'w' },
]

/** With those that keys and the palette lead to, too, but for which the header has no room. */
export const reachablePlaces: Place[] = [...places, { to: '/figures', label: 'figures.title', key: 'i' }]
