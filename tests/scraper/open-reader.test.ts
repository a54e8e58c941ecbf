import { expect, onTestFinished, test } from 'vitest'
import { parseOutlet } from '#catalog/definition.ts'
import { saveSubject } from '#db/queries/subjects.ts'
import { openReader } from '#scraper/read/open-reader.ts'
import type { PageInHand } from '#scraper/read/read-page.ts'
import { openNewsroom } from '../helpers/newsroom.ts'

const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>الوزير يزور المرفأ</title></head><body>
<article><h1>الوزير يزور المرفأ</h1><time datetime="2026-03-14T10:30:00+03:00">14/3/2026</time>
<div class="story"><p>زار وزير النقل سالم الحدادي اليوم المرفأ الجديد، وقال إن العمل فيه ينتهي قبل نهاية العام الجاري.</p></div></article></body></html>`

const definition = parseOutlet({
  slug: 'marsa',
  name: 'مرسى',
  language: 'ar',
  timeZone: 'Asia/Beirut',
  home: 'https://marsa.example/',
  layouts: [{ title: 'h1', body: '.story', date: 'time' }],
})

function page(number: number, given: Partial<PageInHand> = {}): PageInHand {
  const hint = { title: null, summary: null, section: null, author: null, printed_date: null, source_kind: 'listing' as const }
  const url = `https://marsa.example/news/${number}`
  const bytes = Buffer.from(html)
  return { url, bytes, contentType: 'text/html', fetchedAt: Date.parse('2026-03-15T12:00:00Z'), definition, hint, ...given }
}

async function open(readers: number) {
  const newsroom = await openNewsroom()
  const reader = openReader({ ...newsroom, readers })
  onTestFinished(reader.close)
  return { newsroom, reader }
}

const speaker = {
  slug: 'haddadi',
  kind: 'speaker' as const,
  speakerKind: 'person' as const,
  names: { en: 'Salem Al-Haddadi', ar: 'سالم الحدادي', fa: 'سالم الحدادی' },
  spellings: [],
  titles: [],
  ambiguous: [],
  exclusions: [],
  near: [],
  query: null,
}

test('a thread reads a page as this one does, and leaves the page itself as it was', async () => {
  const [here, thread] = [await open(0), await open(1)]
  for (const { newsroom } of [here, thread]) await saveSubject(newsroom.db, speaker, 'user', newsroom.now())
  const one = page(1)
  const reading = await thread.reader.read(one)
  expect(reading).toEqual(await here.reader.read(page(1)))
  expect(reading).toMatchObject({
    article: { title: 'الوزير يزور المرفأ', day: '2026-03-14' },
    analysis: { mentions: [{ isHeadline: false }] },
  })
  expect(Buffer.from(one.bytes).toString()).toBe(html)
})

test('a subject that is added while a thread reads is found from then on', async () => {
  const { newsroom, reader } = await open(1)
  expect(await reader.read(page(1))).toMatchObject({ analysis: { mentions: [] } })
  await saveSubject(newsroom.db, speaker, 'user', newsroom.now())
  await expect.poll(() => reader.read(page(2))).toMatchObject({ analysis: { mentions: [{ isHeadline: false }] } })
})

test('a page that the reader throws at is a failure of its own, in a thread and here, and the next ones are read', async () => {
  const broken = page(1, { definition: { ...definition, layouts: [{ ...definition.layouts[0]!, title: 'h1[' }] } })
  for (const readers of [0, 1]) {
    const { reader } = await open(readers)
    const [first, ...others] = await Promise.all([reader.read(broken), reader.read(page(2)), reader.read(page(3))])
    expect(first).toMatchObject({ failure: 'bug', detail: expect.stringContaining('h1[') })
    expect(others).toMatchObject([{ article: { day: '2026-03-14' } }, { article: { day: '2026-03-14' } }])
  }
})
