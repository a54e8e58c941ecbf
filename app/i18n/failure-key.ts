import type { MessageKey } from './catalogues.ts'

/**
 * Every kind of failure that the collector records (net/failure.ts, scraper/collect/failure.ts, scraper/extract/article.ts);
 * tests/app/failure-key.test.ts holds this list against theirs.
 */
const kinds = [
  'address',
  'private-address',
  'dns',
  'tls',
  'refused',
  'reset',
  'timeout',
  'slow',
  'truncated',
  'malformed',
  'too-large',
  'not-html',
  'empty',
  'redirect-loop',
  'robots',
  'blocked',
  'cookie-wall',
  'rate-limited',
  'unavailable',
  'server-error',
  'not-found',
  'gone',
  'bad-status',
  'aborted',
  'login-wall',
  'soft-404',
  'not-an-article',
  'no-title',
  'no-layout',
  'not-a-feed',
  'damaged-feed',
  'not-a-sitemap',
  'no-links',
  'bug',
] as const

/** The message of a kind of failure; "for an unknown reason" where a newer collector knows more kinds than these pages. */
export function failureKey(kind: string): MessageKey {
  const known = kinds.find((one) => one === kind)
  return known ? `failure.${known}` : 'failure.unknown'
}
