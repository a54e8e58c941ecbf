import { expect, test } from 'vitest'
import { learnPathPattern } from '#scraper/propose/address-shape.ts'
import { type PlaceSigns, tellPlace } from '#scraper/propose/tell-place.ts'

const autumn = Date.UTC(2026, 10, 10)
const nothing = { host: 'paper.example', offsets: [], at: autumn, text: '' }

const places: [Partial<PlaceSigns> & Pick<PlaceSigns, 'language'>, string, boolean, string][] = [
  [{ language: 'fa' }, 'Asia/Tehran', true, 'most Persian outlets'],
  [{ language: 'fa', offsets: [210, 210] }, 'Asia/Tehran', false, 'its dates say +03:30'],
  [{ language: 'fa', host: 'paper.af' }, 'Asia/Kabul', false, 'Afghanistan by its domain'],
  [{ language: 'fa', host: 'paper.ir', offsets: [270], at: Date.UTC(2021, 6, 1) }, 'Asia/Tehran', false, 'summer time of then'],
  [{ language: 'ar', host: 'www.paper.eg' }, 'Africa/Cairo', false, 'Egypt by its domain'],
  [{ language: 'ar', host: 'paper.ye', offsets: [180] }, 'Asia/Aden', false, 'the domain and the clock agree'],
  [{ language: 'ar', offsets: [240, 240, 180] }, 'Asia/Dubai', true, 'by the clock that most dates keep'],
  [{ language: 'ar', text: '3 نونبر\n4 دجنبر\n9 غشت' }, 'Africa/Casablanca', false, 'months that Morocco alone prints'],
  [{ language: 'ar', text: '3 تشرين الثاني\n4 شباط\n9 آذار' }, 'Asia/Beirut', true, 'months of the Levant, of which country is not said'],
  [{ language: 'ar' }, 'Asia/Riyadh', true, 'nothing said so'],
]

test.each(places)('where an outlet lives: %o', (signs, timeZone, isGuess) => {
  expect(tellPlace({ ...nothing, ...signs })).toMatchObject({ timeZone, isGuess })
})

const patterns: [string[], string, boolean, string][] = [
  [['/fa/news/7001/خبر', '/fa/news/7002/دیگر'], '/fa/news/7003?utm_source=x', true, 'the slug may be missing, a campaign may follow'],
  [['/fa/news/7001/خبر', '/fa/news/7002/دیگر'], '/fa/archive/7003', false, 'a word that all share stands for itself'],
  [['/politics/501', '/sport/502'], '/culture/503', true, 'sections vary'],
  [['/akhbar/501.html', '/akhbar/502.html'], '/akhbar/9.pdf', false, 'the ending is part of it'],
  [['/story.aspx?id=501', '/story.aspx?id=77'], '/story.aspx?lang=ar&id=3', true, 'a number in the query'],
  [['/story.aspx?id=501', '/story.aspx?id=77'], '/story.aspx?page=3', false, 'another query'],
  [['/افتتاح-ميناء/', '/معرض-الكتاب/'], '/الأمطار-تتواصل/', true, 'slugs alone'],
  [['/افتتاح-ميناء/', '/معرض-الكتاب/'], '/about/', false, 'a word alone is no slug'],
]

test.each(patterns)('addresses like %j take in %s: %s', (known, other, isTaken) => {
  const pattern = learnPathPattern(known.map((path) => `https://paper.example${path}`))
  expect(new RegExp(pattern, 'u').test(other)).toBe(isTaken)
})
