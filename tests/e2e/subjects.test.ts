import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listUncountedSubjects } from '#db/queries/recounts.ts'
import { listSubjects } from '#db/queries/subjects.ts'
import { shareDashboard } from '#tests/helpers/dashboard.ts'
import { seedNewsroom } from '#tests/helpers/seed-newsroom.ts'

const dashboard = shareDashboard((db) => seedNewsroom(db, { days: 6, perDay: 2 }))

test.each([
  ['fa', 'name_fa', 'گزارش', 'ذخیره'],
  ['ar', 'name_ar', 'اللجنة', 'حفظ'],
  ['en', 'name_en', 'الميناء', 'Save'],
])('a topic shows what it finds before it is saved, and is counted anew after, in %s', async (locale, field, word, save) => {
  const page = await dashboard.open('/topics/new', { locale })
  await page.locator('textarea[name="query"]').fill(`${word} (`)
  await page.locator('[role="alert"] mark').waitFor()
  await page.locator('textarea[name="query"]').fill(word)
  await page.locator('section[aria-labelledby="preview"] mark').first().waitFor()
  expect(await page.locator('section[aria-labelledby="preview"] mark').first().innerText()).toContain(word)
  await page.locator(`input[name="${field}"]`).fill(`${word} نو`)
  await page.getByRole('button', { name: save, exact: true }).click()
  await page.waitForURL('**/topics/name-*')
  expect((await listUncountedSubjects(dashboard.db)).at(-1)?.definition).toMatchObject({ query: word, kind: 'topic' })
  await page.locator('[role="status"] p').first().waitFor()
  await page.context().close()
})

test('without scripts a speaker is previewed and saved by buttons, and a faulty line is named', async () => {
  const page = await dashboard.open('/speakers/new', { javaScriptEnabled: false })
  await page.locator('input[name="name_ar"]').fill('سمير الحلبي')
  await page.locator('textarea[name="spellings_ar"]').fill('الحلبي\n...')
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.getByText('Line 2: Letters or digits are needed.').waitFor()
  expect(await page.locator('textarea[name="spellings_ar"]').inputValue()).toBe('الحلبي\n...')
  await page.locator('textarea[name="spellings_ar"]').fill('الحلبي')
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.getByText('Looked for in all stored articles').waitFor()
  await page.context().close()
})

test('a subject is deleted with a word on what goes, and brought back', async () => {
  const page = await dashboard.open('/speakers/yusuf-darwish/edit')
  await page.getByText(/so do its \d+ articles/).waitFor()
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.waitForURL('**/subjects')
  expect((await listSubjects(dashboard.db)).map(({ definition }) => definition.slug)).not.toContain('yusuf-darwish')
  expect((await page.goto(`${dashboard.server.url}/speakers/yusuf-darwish`))?.status()).toBe(404)
  await page.goto(`${dashboard.server.url}/subjects`)
  await page.getByRole('button', { name: 'Bring back' }).click()
  await page.getByRole('button', { name: 'Bring back' }).waitFor({ state: 'detached' })
  expect((await listUncountedSubjects(dashboard.db)).map(({ definition }) => definition.slug)).toContain('yusuf-darwish')
  await page.context().close()
})

test('what was exported is imported again; a faulty file is named row by row and changes nothing', async () => {
  const page = await dashboard.open('/subjects')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Export as CSV' }).click()])
  const csv = readFileSync(await download.path(), 'utf8')
  await page.goto(`${dashboard.server.url}/subjects/import`)
  const send = async (text: string, button: string) => {
    await page.locator('input[type="file"]').setInputFiles({ name: 'subjects.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await page.getByRole('button', { name: button, exact: true }).click()
  }
  await send(csv.replace('topic', 'tropic').replace('samir-halabi', 'Samir Halabi'), 'Import')
  await page.getByText('Nothing was saved: 2 rows are faulty').waitFor()
  await page.getByText('Write topic or speaker.').waitFor()
  await send(csv.replace('Samir Halabi', 'Samir al-Halabi'), 'Only look what would happen')
  await page.getByText(/Nothing was saved. Would be added: 0, changed: 1/).waitFor()
  await send(csv.replace('Samir Halabi', 'Samir al-Halabi'), 'Import')
  await page.getByText(/Imported: 0 added, 1 changed/).waitFor()
  const { name_en } = await dashboard.db
    .selectFrom('subject')
    .select('name_en')
    .where('slug', '=', 'samir-halabi')
    .executeTakeFirstOrThrow()
  expect(name_en).toBe('Samir al-Halabi')
  await send('x'.repeat(3_000_000), 'Import')
  await page.getByText('larger than 2 MB').waitFor()
  await page.context().close()
})
