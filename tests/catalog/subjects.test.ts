import { expect, test } from 'vitest'
import { compileSubjects } from '#analysis/match/subject-matcher.ts'
import { listCatalogSubjects } from '#catalog/subjects/list-subjects.ts'
import { parseSubject } from '#catalog/subjects/parse-subject.ts'
import { mentionsIn } from '#tests/helpers/subjects.ts'

const shipped = listCatalogSubjects()
const bySlug = (...slugs: string[]) =>
  shipped.filter(({ slug }) => slugs.includes(slug)).map((definition, index) => ({ id: index + 1, definition }))

test('every shipped subject keeps the rules of a definition, under a name of its own', () => {
  expect(shipped.map(parseSubject)).toEqual(shipped)
  expect(new Set(shipped.map(({ slug }) => slug)).size).toBe(shipped.length)
  expect(shipped.length).toBeGreaterThanOrEqual(129)
})

test('all shipped subjects compile', () => {
  const subjects = shipped.map((definition, index) => ({ id: index + 1, definition }))
  expect(compileSubjects(subjects).subjects.size).toBe(shipped.length)
})

test('no two people hold one office on one day', () => {
  const holders = new Map<string, { slug: string; from: string; to: string }[]>()
  for (const { slug, titles } of shipped) {
    for (const { words, from, to } of titles) {
      const others = holders.get(words) ?? []
      const term = { slug, from: from ?? '0000-01-01', to: to ?? '9999-12-31' }
      for (const other of others)
        expect(other.slug === slug || other.to < term.from || term.to < other.from, `${words}: ${other.slug} and ${slug}`).toBe(true)
      holders.set(words, [...others, term])
    }
  }
})

test.each([
  ['2020-06-01', ['1 الرئيس الأمريكي']],
  ['2023-06-01', ['2 الرئيس الأمريكي']],
  ['2025-06-01', ['1 الرئيس الأمريكي']],
  ['2014-06-01', []],
])('on %s "the US president" is who held the office', (day, found) => {
  expect(mentionsIn('قال الرئيس الأمريكي إن الاتفاق قريب', bySlug('trump', 'biden'), { day })).toEqual(found)
})

test("the king's name inside his son's is the son", () => {
  expect(mentionsIn('استقبل محمد بن سلمان بن عبدالعزيز الوفد', bySlug('king-salman', 'mohammed-bin-salman'))).toEqual([
    '2 محمد بن سلمان بن عبدالعزيز',
  ])
})

test('a definition from outside is refused by the name of its field', () => {
  const good = { slug: 'a', kind: 'topic', names: { en: 'A', ar: 'ا', fa: 'ا' } }
  expect(parseSubject(good)).toMatchObject({ spellings: [], query: null })
  expect(() => parseSubject({ ...good, kind: 'thing' })).toThrow('subject a: field kind must be "topic" or "speaker"')
  expect(() => parseSubject({ ...good, query: 'a (b' })).toThrow('field query cannot be read as a query: unclosed-group at character 3')
  expect(() => parseSubject({ ...good, spellings: [{ words: '', language: 'ar' }] })).toThrow('field spellings.0.words must not be empty')
  expect(() => parseSubject({ ...good, titles: [{ words: 'x', language: 'ar', from: '2025-01-01', to: '2024-01-01' }] })).toThrow(
    'titles.0.to must not be before "from"',
  )
})
