import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSameSubject } from '#analysis/same-subject.ts'
import type { SubjectDefinition } from '#analysis/subject.ts'
import { listCatalogSubjects } from '#catalog/subjects/list-subjects.ts'
import { readSubject } from '#catalog/subjects/read-subject.ts'
import { readSubjectCsv, readSubjectJson, writeSubjectCsv } from '#catalog/subjects/subject-csv.ts'

const BOM = '\uFEFF'
const words = fc
  .array(fc.constantFrom(...'ابپتثجچحخدذرزژسشصضطظعغفقكکگلمنهويی\u200cab1 |\\[].,;"\'=+-@\n'), { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join('').trim())
  .filter((value) => /[\p{L}\p{N}]/u.test(value))
const language = fc.constantFrom('ar', 'fa')
const day = fc.option(fc.constantFrom('2019-01-01', '2024-02-29'), { nil: null })
const form = fc.record({ words, language })
const title = fc
  .record({ words, language, from: day, to: day })
  .map((one) => (one.from !== null && one.to !== null && one.from > one.to ? { ...one, to: null } : one))

/** The order of forms between the two languages is lost, and means nothing. */
const byLanguage = <One extends { language: string }>(forms: One[]) =>
  forms.toSorted((a, b) => (a.language < b.language ? -1 : a.language > b.language ? 1 : 0))

const subject = fc.record({
  slug: fc.constantFrom('a', 'harbour-strike', 'x1'),
  kind: fc.constantFrom('topic', 'speaker'),
  names: fc.record({ en: words, ar: words, fa: words }),
  spellings: fc.array(form, { maxLength: 3 }).map(byLanguage),
  titles: fc.array(title, { maxLength: 2 }).map(byLanguage),
  ambiguous: fc.array(form, { maxLength: 2 }).map(byLanguage),
  exclusions: fc.array(form, { maxLength: 2 }).map(byLanguage),
  near: fc.array(form, { maxLength: 2 }).map(byLanguage),
  query: fc.constantFrom(null, '-نفت گاز', '"خط لوله" NEAR/5 انفجار', '=كتاب'),
  speakerKind: fc.constantFrom('person', 'body', null),
})

function definitionsIn(file: ReturnType<typeof readSubjectCsv>): (SubjectDefinition | null)[] | undefined {
  return file.rows?.map(({ definition }) => definition)
}

test('whatever is exported as CSV or JSON is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(subject, { minLength: 1, maxLength: 4 }), (subjects) => {
      const definitions = subjects.map((one) => readSubject(one).definition).filter((one) => one !== null)
      fc.pre(definitions.length > 0)
      expect(definitionsIn(readSubjectCsv(writeSubjectCsv(definitions), 100))).toEqual(definitions)
      expect(definitionsIn(readSubjectJson(JSON.stringify(definitions), 100))).toEqual(definitions)
    }),
    { numRuns: 300 },
  )
})

test('what we ship goes out and comes back', () => {
  const shipped = listCatalogSubjects()
  const sorted = shipped.map((one) => ({ ...one, titles: byLanguage(one.titles) }))
  expect(definitionsIn(readSubjectCsv(writeSubjectCsv(shipped), 1_000))).toEqual(sorted)
})

test('no cell begins as a formula', () => {
  const names = { en: '=1+1', ar: '@SUM(A1)', fa: '+۹۸' }
  const { definition } = readSubject({ slug: 'a', kind: 'topic', names, query: '-نفت گاز' })
  const cells = writeSubjectCsv([definition!]).split('\r\n')[1]!.split(',')
  expect(cells.filter((cell) => /^"?[=+\-@]/u.test(cell))).toEqual([])
})

test('a faulty row is named with its field, and the others are read', () => {
  const csv = `${BOM}slug;kind;name_en;name_ar;name_fa;query\nnaft;topic;Oil;نفط;نفت;\nbad slug;topic;Gas;;گاز;(گاز\n`
  const { rows } = readSubjectCsv(csv, 100)
  expect(rows?.[0]?.definition?.slug).toBe('naft')
  expect(rows?.[1]).toMatchObject({
    row: 2,
    slug: 'bad slug',
    problems: [
      { field: 'slug', problem: 'bad-slug' },
      { field: 'names.ar', problem: 'empty' },
      { field: 'query', problem: 'bad-query', query: { problem: 'unclosed-group', at: 0 } },
    ],
  })
})

test.each([
  ['slug,kind,name_en,name_ar\nx,topic,A,ا', 'no-column', 'name_fa'],
  ['slug,kind,name_en,name_ar,name_fa,colour\nx,topic,A,ا,ا,red', 'no-column', 'colour'],
  ['slug,kind,name_en,name_ar,name_fa\n', 'no-rows', ''],
  ['slug,kind,name_en,name_ar,name_fa\n"x,topic,A,ا,ا\n', 'bad-quotes', '1'],
  ['slug,kind,name_en,name_ar,name_fa,query\nx,topic,A,ا,ا,\ny,topic,B,خبز, غلاء,نان,گران\n', 'too-many-cells', '2'],
  ['slug,kind,name_en,name_ar,name_fa,query\nx,topic,A,ا,ا,\ny,topic,B,خبز,نا', 'cut', '2'],
])('a table that is none of ours is refused as a whole: %s', (csv, problem, detail) => {
  expect(readSubjectCsv(csv, 100).problem).toEqual({ problem, detail })
})

test.each([
  ['[{]', 'not-json'],
  ['{"slug":"a"}', 'not-a-list'],
  ['[]', 'no-rows'],
  [JSON.stringify(Array(101).fill({})), 'too-many-rows'],
])('a JSON file that is no list of subjects is refused: %s', (json, problem) => {
  expect(readSubjectJson(json, 100).problem?.problem).toBe(problem)
})

test('a file that comes back as it was exported changes nothing, in whatever order fields and languages were stored', () => {
  const stored = listCatalogSubjects().map(({ slug, ...rest }) => ({ ...rest, spellings: byLanguage(rest.spellings).reverse(), slug }))
  const back = readSubjectCsv(writeSubjectCsv(stored), 5_000).rows!.map(({ definition }) => definition!)
  expect(back.map((one, index) => isSameSubject(one, stored[index]!))).toEqual(stored.map(() => true))
  const [first] = back.filter(({ spellings }) => spellings.length > 1)
  expect(isSameSubject(first!, { ...first!, spellings: first!.spellings.slice(1) })).toBe(false)
  expect(isSameSubject(first!, { ...first!, names: { ...first!.names, fa: 'نامی دیگر' } })).toBe(false)
})
