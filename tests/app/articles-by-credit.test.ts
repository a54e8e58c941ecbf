import type { AppLoadContext } from '@remix-run/node'
import { expect, test } from 'vitest'
import { loadArticles } from '#app/routes/articles/load-articles.ts'
import { loadStories } from '#app/routes/stories/load-stories.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { insertOutlet, storeInput } from '#tests/helpers/sample-article.ts'

const now = Date.parse('2026-03-22T12:00:00Z')

test('the number of articles that credit a source is the number of those that its line opens, whatever the spelling', async () => {
  const { db } = await freshDatabase()
  const [agency, paper, other] = [await insertOutlet(db, 'ساحل'), await insertOutlet(db, 'karevan', 'fa'), await insertOutlet(db, 'manara')]
  const credits = [
    [agency, 'ساحل'],
    [paper, 'خبرگزاری ساحل'],
    [paper, 'خبرگزاری ساحل'],
    [other, 'وكالة الساحل للأنباء'],
    [other, 'رويترز'],
    [other, null],
  ] as const
  for (const [number, [outlet, creditedSource]] of credits.entries()) {
    const urlKey = `sahil.example/${number}`
    await storeArticle(
      db,
      storeInput(outlet, { urlKey, url: `https://${urlKey}`, creditedSource, title: `Title ${number}`, body: `Body ${number}` }),
    )
  }
  const context = { db, now: () => now, config: { url: '', timeZone: 'UTC' } } as unknown as AppLoadContext
  const read = (path: string) => new Request(`http://rasad.test${path}`)
  const { credits: lines } = await loadStories(read('/stories'), context)
  expect(lines.length).toBeGreaterThan(1)
  for (const { printed, articles, by } of lines) {
    const search = `credits=${encodeURIComponent(printed)}`
    const page = await loadArticles(read(`/articles?${search}`), context)
    expect([printed, page.totals.articles, page.articles.length]).toEqual([printed, articles, articles])
    for (const one of by) {
      const narrowed = await loadArticles(read(`/articles?${search}&outlet=${one.outlet.slug}`), context)
      expect([printed, one.outlet.slug, narrowed.totals.articles]).toEqual([printed, one.outlet.slug, one.articles])
    }
  }
})
