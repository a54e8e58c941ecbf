import { expect, test } from 'vitest'
import { checkCounts } from '#db/queries/check-counts.ts'
import { shareDashboard } from '#tests/helpers/dashboard.ts'
import { seedNewsroom } from '#tests/helpers/seed-newsroom.ts'

const dashboard = shareDashboard((db) => seedNewsroom(db, { days: 10, perDay: 2 }))

test.each(['ar', 'fa', 'en'])(
  'the sentences in which a speaker was quoted by an outlet in the last week are three clicks from the first page, in %s',
  async (locale) => {
    const page = await dashboard.open('/', { locale })
    await page.locator('main a[href^="/speakers/"]').first().click()
    await page.locator('main nav a[href*="range=7d"]').first().click()
    await page.waitForURL('**/speakers/*range=7d*')
    await page.locator('table a[href*="range=7d"][href*="found=quoted"]').first().click()
    await page.waitForURL(/outlet=[a-z-]+.*found=quoted/)
    const outlet = new URL(page.url()).searchParams.get('outlet')
    expect(outlet).not.toBeNull()
    await expect.poll(() => page.locator('table:has(a[href*="found=quoted"]) tbody tr').count(), { timeout: 5_000 }).toBe(1)
    await page.locator('blockquote mark').first().waitFor()
    await page.locator('select[name="cue"]').selectOption('denied')
    await page.waitForURL(/cue=denied/)
    await page.context().close()
  },
)

/** Quotes counted for the speaker, and what the rules say of all counts. */
async function countQuotes(slug: string): Promise<number> {
  expect(await checkCounts(dashboard.db)).toEqual([])
  const { count } = await dashboard.db
    .selectFrom('daily_count')
    .innerJoin('subject', 'subject.id', 'subject_id')
    .select(({ fn }) => [fn.sum<number>('direct_quotes').as('count')])
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  return count
}

test.each([
  ['en', 'Wrong speaker?', 'Correct', 'Undo'],
  ['ar', 'المتحدث خطأ؟', 'تصحيح', 'تراجع'],
  ['fa', 'گوینده اشتباه است؟', 'تصحیح', 'برگرداندن'],
])('a quote is given to its real speaker, counts follow, and an undo takes it back, in %s', async (locale, wrong, save, undo) => {
  const [before, others] = [await countQuotes('samir-halabi'), await countQuotes('nasrin-kaviani')]
  const page = await dashboard.open('/speakers/samir-halabi?found=direct', { locale })
  await page.getByRole('link', { name: wrong }).first().click()
  await page.locator('input[name="who"]').fill(await nameOf('nasrin-kaviani', locale))
  await page.getByRole('button', { name: save, exact: true }).click()
  const corrected = page.locator('details', { has: page.locator('input[name="undo"]') })
  await corrected.waitFor()
  expect([await countQuotes('samir-halabi'), await countQuotes('nasrin-kaviani')]).toEqual([before - 1, others + 1])

  await page
    .locator('summary', { hasText: /1|١|۱|واحد/ })
    .last()
    .click()
  await page.getByRole('button', { name: undo }).click()
  await corrected.waitFor({ state: 'detached' })
  expect([await countQuotes('samir-halabi'), await countQuotes('nasrin-kaviani')]).toEqual([before, others])
  await page.context().close()
})

test('without scripts a mention is taken out on a page of its own, and the article says so', async () => {
  const row = await dashboard.db.selectFrom('mention').select(['article_id']).orderBy('article_id').executeTakeFirstOrThrow()
  const page = await dashboard.open(`/articles/${row.article_id}`, { locale: 'en', javaScriptEnabled: false })
  await page.locator('aside details summary').first().click()
  await page.locator('aside details a', { hasText: 'Not this' }).first().click()
  await page.getByRole('button', { name: 'Not meant here' }).click()
  await page.getByRole('heading', { name: 'Corrected by readers' }).waitFor()
  expect(await checkCounts(dashboard.db)).toEqual([])
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await page.getByRole('heading', { name: 'Corrected by readers' }).count()).toBe(0)
  await page.context().close()
})

async function nameOf(slug: string, locale: string): Promise<string> {
  const row = await dashboard.db
    .selectFrom('subject')
    .select(['name_en', 'name_ar', 'name_fa'])
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  return row[`name_${locale as 'en'}`]
}
