import { expect, test } from 'vitest'
import { readLocale } from '#app/i18n/locale.ts'
import { readTag, writeTag } from '#app/i18n/tag.ts'
import { readTimeChoice, rememberTimeChoice } from '#app/i18n/time-choice.ts'

const cases: [header: string, cookie: string, search: string, tag: string, why: string][] = [
  ['', '', '', 'en-GB-u-ca-gregory-fw-mon-nu-latn-x-english', 'nobody said anything'],
  ['fa-IR,fa;q=0.9,en;q=0.8', '', '', 'fa-IR-u-ca-persian-fw-sat-nu-arabext-x-iran', 'a Persian browser'],
  ['de,ar;q=0.5,en;q=0.4', '', '', 'ar-EG-u-ca-gregory-fw-sat-nu-arab-x-egypt', 'the first that we speak; no country says Egypt’s months'],
  ['ar-LB', '', '', 'ar-LB-u-ca-gregory-fw-mon-nu-arab-x-levant', 'Levantine months'],
  ['ar-MA', '', '', 'ar-MA-u-ca-gregory-fw-mon-nu-latn-x-morocco', 'Morocco writes Latin digits'],
  ['ar-SA', '', '', 'ar-SA-u-ca-gregory-fw-sun-nu-arab-x-egypt', 'Saudi weeks begin on Sunday'],
  ['fa-AF', '', '', 'fa-AF-u-ca-persian-fw-sat-nu-arabext-x-dari', 'Dari'],
  ['en-US', 'rasad_language=fa', '', 'fa-IR-u-ca-persian-fw-sat-nu-arabext-x-iran', 'the cookie is the reader’s own choice'],
  ['en-US', 'rasad_language=fa', '?lang=ar', 'ar-EG-u-ca-gregory-fw-sat-nu-arab-x-egypt', 'the address asks for this one page'],
  ['en-US', 'rasad_language=xx', '', 'en-US-u-ca-gregory-fw-sun-nu-latn-x-english', 'a cookie we never gave'],
  ['*;q=0.1, <script>', '', '', 'en-GB-u-ca-gregory-fw-mon-nu-latn-x-english', 'rubbish'],
  [
    'ar-EG',
    'rasad_time=calendar=hijri&week=0&digits=latn&months-ar=double&months-fa=dari',
    '',
    'ar-EG-u-ca-islamic-umalqura-fw-sun-nu-latn-x-double',
    'everything chosen',
  ],
  [
    'fa-IR',
    'rasad_language=fa; rasad_time=months-ar=double&months-fa=dari',
    '',
    'fa-IR-u-ca-persian-fw-sat-nu-arabext-x-dari',
    'months are chosen per language, the rest is as usual',
  ],
  [
    'en-GB',
    'rasad_time=calendar=maya&week=3&digits=roman&months-ar=iran',
    '',
    'en-GB-u-ca-gregory-fw-mon-nu-latn-x-english',
    'nonsense in the cookie',
  ],
]

test.each(cases)('Accept-Language %j, cookie %j, address %j: %s, since %s', (header, cookie, search, tag) => {
  const request = new Request(`http://rasad.example/${search}`, { headers: { 'Accept-Language': header, Cookie: cookie } })
  expect(readLocale(request)).toEqual({ language: tag.slice(0, 2), tag })
})

test('what a tag says is read back, and a plain tag means what is usual there', () => {
  const chosen = { calendar: 'hijri', firstWeekday: 0, digits: 'latn', months: 'tunis' } as const
  expect(readTag(writeTag('ar-MA', chosen))).toEqual({ language: 'ar', ...chosen })
  expect(readTag('ar')).toEqual({ language: 'ar', calendar: 'gregorian', firstWeekday: 6, digits: 'latn', months: 'egypt' })
})

test('a remembered choice is the one that was made', () => {
  const choice = { calendar: 'jalali', firstWeekday: 1, digits: undefined, months: { ar: 'levant', fa: undefined }, course: 'ltr' } as const
  const cookie = rememberTimeChoice(choice).split(';')[0]!
  expect(readTimeChoice(new Request('http://rasad.example/', { headers: { Cookie: cookie } }))).toEqual(choice)
})
