import type { AppLoadContext } from '@remix-run/node'
import { expect, test } from 'vitest'
import { evidenceWords } from '#app/routes/articles.$id/evidence-words.ts'
import { loadArticle } from '#app/routes/articles.$id/load-article.ts'
import type { Db } from '#db/connection.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { freshDatabase } from '../helpers/database.ts'
import { insertOutlet, storeInput } from '../helpers/sample-article.ts'

async function openEdited(): Promise<{ db: Db; articleId: number }> {
  const { db } = await freshDatabase()
  const outletId = await insertOutlet(db, 'sahil', 'fa')
  await storeArticle(db, storeInput(outletId, { body: 'قطار به بندر می‌رود.' }))
  const { articleId } = await storeArticle(db, storeInput(outletId, { body: 'قطار تندرو به بندر می‌رود.' }))
  return { db, articleId }
}

function load(db: Db, id: number, search: Record<string, string>) {
  return loadArticle({ db } as AppLoadContext, id, new URLSearchParams(search))
}

test('an earlier text is compared with the newest, word by word', async () => {
  const { db, articleId } = await openEdited()
  const article = await load(db, articleId, { version: '1' })
  expect(article.versions.map(({ version }) => version)).toEqual([1])
  expect(article.compared?.text.pieces.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'added', text: 'تندرو ' }])
  expect((await load(db, articleId, { version: '7' })).compared).toBeNull()
})

test('the words of the search that led to an article are found in it, with and without half-spaces', async () => {
  const { db, articleId } = await openEdited()
  const { text, search } = await load(db, articleId, { q: 'میرود' })
  expect(search?.hits.map(({ start, end }) => text.slice(start, end))).toEqual(['می\u200cرود'])
  expect((await load(db, articleId, { q: '(((' })).search).toBeNull()
  expect((await load(db, articleId, {})).search).toBeNull()
})

test('evidence is said in words, each once; what we have no words for stands as it is', () => {
  const say = (key: string) => key.replace('evidence.', '')
  expect(evidenceWords('json-ld, printed, time datetime, meta article:published_time, crystal ball', say)).toEqual([
    'json-ld',
    'text',
    'meta',
    'crystal ball',
  ])
})
