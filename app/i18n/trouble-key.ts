import type { MessageKey } from './catalogues.ts'
import { failureKey } from './failure-key.ts'

/** What proposing an outlet can meet beside what every fetch can (scraper/propose/proposal.ts). */
const ownKinds = [
  'not-arabic-or-persian',
  'no-feed',
  'no-sitemap',
  'no-next-page',
  'no-sources',
  'no-articles',
  'no-learnt-layout',
  'few-articles',
  'short-body',
  'date-not-understood',
  'zone-guessed',
] as const

/** The message of something that proposing met. */
export function troubleKey(kind: string): MessageKey {
  const own = ownKinds.find((one) => one === kind)
  return own ? `trouble.${own}` : failureKey(kind)
}

/** Failures that the same advice helps with. */
const advice = {
  fullAddress: ['address'],
  privateHost: ['private-address'],
  spelling: ['dns'],
  certificate: ['tls'],
  otherAddress: [
    'refused',
    'empty',
    'not-found',
    'gone',
    'bad-status',
    'soft-404',
    'redirect-loop',
    'not-html',
    'too-large',
    'not-an-article',
  ],
  later: ['reset', 'timeout', 'slow', 'truncated', 'malformed', 'unavailable', 'server-error', 'aborted', 'rate-limited'],
  permission: ['robots', 'blocked'],
  feedInstead: ['cookie-wall', 'login-wall'],
  selector: ['no-title', 'no-layout', 'no-learnt-layout', 'short-body'],
  edition: ['not-arabic-or-persian'],
  nothing: ['no-feed', 'no-sitemap', 'no-next-page'],
  section: ['no-links', 'no-sources'],
  article: ['no-articles', 'few-articles'],
  date: ['date-not-understood'],
  zone: ['zone-guessed'],
} as const

/** What a person can do about it. */
export function remedyKey(kind: string): MessageKey {
  const found = (Object.keys(advice) as (keyof typeof advice)[]).find((one) => (advice[one] as readonly string[]).includes(kind))
  return `remedy.${found ?? 'later'}`
}
