import { expect, test } from 'vitest'
import { type CookieJar, cookieHeader, storeCookies } from '#net/cookies.ts'

const cases: [setCookie: string, from: string, to: string, string | null, string][] = [
  ['a=1', 'http://news.example/', 'http://news.example/b', 'a=1', 'to the same host'],
  ['a=1', 'http://news.example/', 'http://other.example/', null, 'not to another'],
  ['a=1', 'http://news.example/', 'http://www.news.example/', null, 'not to a host below, unless it says so'],
  ['a=1; Domain=news.example', 'http://news.example/', 'http://www.news.example/', 'a=1', 'to hosts below where it says so'],
  ['a=1; Domain=.news.example', 'http://m.news.example/', 'http://www.news.example/', 'a=1', 'to sisters where it says so'],
  ['a=1; Domain=bank.example', 'http://news.example/', 'http://bank.example/', null, 'never for a foreign domain'],
  ['a=1; Domain=example', 'http://news.example/', 'http://bank.example/', null, 'never for a whole top-level domain'],
  ['a=1; Max-Age=0', 'http://news.example/', 'http://news.example/', null, 'taken back at once'],
  ['a=\u0007', 'http://news.example/', 'http://news.example/', null, 'nothing that a header may not hold'],
  [`a=${'x'.repeat(5_000)}`, 'http://news.example/', 'http://news.example/', null, 'nothing endless'],
]

test.each(cases)('%s from %s goes to %s as %s (%s)', (setCookie, from, to, expected) => {
  const jar: CookieJar = new Map()
  storeCookies(jar, new URL(from), [setCookie])
  expect(cookieHeader(jar, new URL(to))).toBe(expected)
})

test('a server cannot fill the jar without end', () => {
  const jar: CookieJar = new Map()
  storeCookies(
    jar,
    new URL('http://news.example/'),
    Array.from({ length: 1_000 }, (_, at) => `c${at}=1`),
  )
  expect(jar.size).toBeLessThanOrEqual(40)
})
