import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { coverageKey } from '#app/i18n/coverage-key.ts'
import { deliveryFailureKinds } from '#app/i18n/delivery-key.ts'
import { failureKey } from '#app/i18n/failure-key.ts'
import { deliveryFailures } from '#delivery/failure.ts'
import { fetchFailures } from '#net/failure.ts'

/** The members of a union of string literals as its file declares it: types leave nothing behind to import. */
function readUnion(file: string, name: string): string[] {
  const source = readFileSync(file, 'utf8')
  const declaration = new RegExp(`type ${name} =([^;]*?)(?:\\n\\n|$)`).exec(source)?.[1] ?? ''
  return [...declaration.matchAll(/'([\w-]+)'/g)].map((match) => match[1]!)
}

test('every failure that the collector can record has words', () => {
  const kinds = [
    ...fetchFailures,
    ...readUnion('scraper/extract/article.ts', 'ExtractFailure'),
    ...readUnion('scraper/collect/failure.ts', 'DiscoverFailure'),
    'bug',
  ]
  expect(kinds.length).toBeGreaterThan(30)
  expect(kinds.filter((kind) => failureKey(kind) === 'failure.unknown')).toEqual([])
})

test('every way in which sending can fail has words, and a remedy', () => {
  expect([...deliveryFailureKinds]).toEqual([...deliveryFailures])
})

test('every reason for a gap has words', () => {
  const reasons = readUnion('scraper/health/classify-day.ts', 'CoverageReason')
  expect(reasons.length).toBeGreaterThan(10)
  expect(reasons.filter((reason) => coverageKey({ state: 'partial', reason }) === 'coverage.state.partial')).toEqual([])
})

test('what a newer collector records is still said somehow', () => {
  expect(failureKey('struck-by-lightning')).toBe('failure.unknown')
  expect(coverageKey({ state: 'blocked', reason: 'new-reason' })).toBe('coverage.state.blocked')
})
