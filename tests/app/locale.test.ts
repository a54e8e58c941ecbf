import { expect, test } from 'vitest'
import { readLocale } from '#app/i18n/locale.ts'

const cases: [header: string, cookie: string, search: string, language: string, tag: RegExp, why: string][] = [
  ['', '', '', 'en', /^en-GB-u-ca-gregory-nu-latn$/, 'nobody said anything'],
  ['fa-IR,fa;q=0.9,en;q=0.8', '', '', 'fa', /^fa-IR-u-ca-persian-nu-arabext$/, 'a Persian browser'],
  ['de,ar;q=0.5,en;q=0.4', '', '', 'ar', /^ar-EG-u-ca-gregory-nu-arab$/, 'the first that we speak; no country says Egypt’s months'],
  ['ar-LB', '', '', 'ar', /^ar-LB-u-ca-gregory-nu-arab$/, 'Levantine months'],
  ['ar-MA', '', '', 'ar', /^ar-MA-u-ca-gregory-nu-latn$/, 'Morocco writes Latin digits'],
  ['en-US', 'rasad_language=fa', '', 'fa', /^fa-IR/, 'the cookie is the reader’s own choice'],
  ['en-US', 'rasad_language=fa', '?lang=ar', 'ar', /^ar-EG/, 'the address asks for this one page'],
  ['en-US', 'rasad_language=xx', '', 'en', /^en-US/, 'a cookie we never gave'],
  ['*;q=0.1, <script>', '', '', 'en', /^en-GB/, 'rubbish'],
]

test.each(cases)('Accept-Language %j, cookie %j, address %j: %s %s, since %s', (header, cookie, search, language, tag) => {
  const request = new Request(`http://rasad.example/${search}`, { headers: { 'Accept-Language': header, Cookie: cookie } })
  const locale = readLocale(request)
  expect(locale.language).toBe(language)
  expect(locale.tag).toMatch(tag)
})
