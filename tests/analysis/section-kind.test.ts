import { expect, test } from 'vitest'
import { SECTION_WORDS } from '#analysis/lexicon/sections.ts'
import { classifySection, type SectionKind, sectionKinds } from '#analysis/section-kind.ts'

const cases: [printed: string | null, kind: SectionKind, why: string][] = [
  ['الرياضة', 'sport', 'Arabic, with the article'],
  ['ورزشی > فوتبال', 'sport', 'Persian, a path'],
  ['مقالات رأي', 'opinion', 'Arabic: opinion articles'],
  ['یادداشت‌ها', 'opinion', 'Persian: notes, with a half-space in the plural'],
  ['مقالات اقتصادية', 'opinion', 'opinion is told before its matter'],
  ['اقتصاد وأعمال', 'economy', 'economy and business'],
  ['بین‌الملل', 'world', 'Persian: international, one word of two parts'],
  ['فرهنگ و هنر', 'culture', 'culture and art'],
  ['صفحه نخست » اخبار', 'news', 'front page » news'],
  ['Sport', 'sport', 'English words of Arabic and Persian sites'],
  ['یزد', 'unknown', 'a town says nothing of what stands there'],
  ['', 'unknown', 'nothing'],
  [null, 'unknown', 'no section was printed'],
]

test.each(cases)('%j is %s: %s', (printed, kind) => {
  expect(classifySection(printed)).toBe(kind)
})

test('every kind has its place in lists', () => {
  expect([...sectionKinds].sort()).toEqual([...Object.keys(SECTION_WORDS), 'unknown'].sort())
})
