import { expect, test } from 'vitest'
import { checkDefinition, checkWritten } from '#app/outlets/check-definition.ts'
import { readDefinitionForm } from '#app/outlets/definition-form.ts'
import { readTags } from '#app/outlets/tags.ts'
import { compareDefinitions } from '#catalog/compare-definitions.ts'
import { listCatalogOutlets } from '#catalog/list-outlets.ts'

const marsa = {
  slug: 'marsa',
  name: 'صحيفة المرسى',
  language: 'ar' as const,
  timeZone: 'Asia/Riyadh',
  home: 'https://marsa.example/',
  feeds: [{ url: 'https://marsa.example/feed' }],
  layouts: [{ since: '2026-02-01', body: '.text' }, { body: '#story' }],
}

const written: [string, string, string, string][] = [
  ['{', 'json', '', 'it ends too early'],
  ['{\n "slug": ,\n}', 'json', '', 'a value is missing'],
  [JSON.stringify({ ...marsa, colour: 'red' }), 'unknown', '', 'a field that there is not'],
  [JSON.stringify({ ...marsa, feeds: [{ url: 'x' }] }), 'address', 'feeds.0.url', 'no address'],
  [JSON.stringify({ ...marsa, feeds: 'x' }), 'type', 'feeds', 'no list'],
  [JSON.stringify({ ...marsa, timeZone: 'Mars/Base' }), 'zone', 'timeZone', 'no zone'],
  [JSON.stringify({ ...marsa, layouts: [{ body: 'p[[' }] }), 'selector', 'layouts.0.body', 'no selector'],
  [
    JSON.stringify({ ...marsa, layouts: [{ exclude: ['.a', ':nowhere(1)'] }] }),
    'selector',
    'layouts.0.exclude.1',
    'a pseudo-class that there is not',
  ],
  [JSON.stringify({ ...marsa, layouts: marsa.layouts.toReversed() }), 'order', 'layouts.1.since', 'the older layout first'],
  [JSON.stringify({ ...marsa, cron: 'daily' }), 'cron', 'cron', 'no schedule'],
  [JSON.stringify({ ...marsa, family: 'nobody' }), 'family', 'family', 'no system that we know'],
  [JSON.stringify({ ...marsa, slug: 'other' }), 'slug-kept', 'slug', 'addresses hold the short name'],
  [JSON.stringify({ ...marsa, feeds: [] }), 'nowhere', 'feeds', 'nothing to look at'],
  [JSON.stringify({ ...marsa, ownership: { kind: 'king' } }), 'owner-kind', 'ownership.kind', 'no kind of owner'],
]

test.each(written)('%s is refused as %s at "%s": %4$s', (text, wrong, path) => {
  const { problems } = checkWritten(text, 'marsa')
  expect(problems?.map((one) => [one.wrong, one.path])).toEqual([[wrong, path]])
})

test('a line that is no JSON is told by its number', () => {
  const text = JSON.stringify(marsa, null, 2)
  const lines = text.split('\n')
  for (const at of [1, 5]) {
    const broken = lines.with(at, lines[at]!.replace(/[":{}\]]/, ' , ')).join('\n')
    expect(checkWritten(broken, 'marsa').problems?.[0]).toMatchObject({ wrong: 'json', given: String(at + 1) })
  }
})

test('every definition that we ship passes', () => {
  for (const definition of listCatalogOutlets())
    expect([definition.slug, checkDefinition(definition, definition.slug).problems]).toEqual([definition.slug, undefined])
})

test('two definitions differ in what they say, not in what a default says or in the place of an entry', () => {
  const feeds = [{ url: 'https://marsa.example/new' }, ...marsa.feeds]
  expect(compareDefinitions(marsa, { ...marsa, cron: '*/30 * * * *' })).toEqual([])
  expect(compareDefinitions(marsa, { ...marsa, feeds })).toEqual([
    { path: ['feeds', 'https://marsa.example/new', 'url'], before: null, after: 'https://marsa.example/new' },
  ])
  const layouts = [{ since: '2026-02-01', body: '.text', exclude: ['.share'] }, { body: '#story p' }]
  expect(compareDefinitions(marsa, { ...marsa, layouts })).toEqual([
    { path: ['layouts', '2026-02-01', 'exclude', '.share'], before: null, after: '.share' },
    { path: ['layouts', '', 'body'], before: '#story', after: '#story p' },
  ])
})

test('the form changes what it shows and leaves the rest as it was', () => {
  const form = new FormData()
  const fields = {
    name: 'المرسى',
    language: 'ar',
    timeZone: 'Asia/Riyadh',
    home: marsa.home,
    feeds: 'https://marsa.example/feed\r\n',
    cron: '0 * * * *',
  }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('politeness.delayMs', '500')
  form.set('politeness.concurrency', '1')
  form.set('layouts.new.since', '2026-03-01')
  form.set('layouts.new.body', '.story-text')
  form.set('layouts.0.since', '2026-02-01')
  form.set('layouts.0.body', '.text')
  form.set('layouts.1.remove', 'on')
  form.set('layouts.1.since', '')
  const read = readDefinitionForm(form, { ...marsa, sources: ['seen in March'] })
  expect(read).toMatchObject({ name: 'المرسى', sources: ['seen in March'], politeness: { delayMs: 500 } })
  expect(read.layouts?.map(({ since, body }) => [since, body])).toEqual([
    ['2026-03-01', '.story-text'],
    ['2026-02-01', '.text'],
  ])
  expect(checkDefinition(read, 'marsa').problems).toBeUndefined()
})

test('tags are parted by commas of both scripts, each once', () => {
  expect(readTags(' شمال، خبرگزاری, north ,شمال')).toEqual(['north', 'خبرگزاری', 'شمال'])
})
