import { setTimeout as sleep } from 'node:timers/promises'
import { analyseArticle } from '#analysis/analyse.ts'
import { compileSubjects } from '#analysis/match/subject-matcher.ts'
import { readConfig } from '#bin/config.ts'
import { claimDataFolder } from '#bin/data-folder-claim.ts'
import { openData } from '#bin/open-data.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { archivePage } from '#db/queries/pages.ts'
import { saveProcessStatus } from '#db/queries/process-status.ts'
import { pick, randomOf } from '../../demo/random.ts'
import { topics } from '../../demo/texts/topic-texts.ts'
import { arabic } from '../../demo/write/arabic.ts'
import { composeArticle } from '../../demo/write/compose-article.ts'
import { dayOf, lastMoment, OUTLETS } from '../archive/days.ts'
import { makeSubject, SUBJECTS } from '../archive/subjects.ts'

/** A process that keeps storing made-up articles, some twenty a second, until its parent says stop; then it says how many. */
const everyMs = 50

const config = readConfig()
const { db, pages, close } = await openData(config)
claimDataFolder(config.dataFolder)
const matcher = compileSubjects(Array.from({ length: SUBJECTS }, (_, index) => ({ id: index + 1, definition: makeSubject(index) })))
let stored = 0
let isTold = false
process.on('message', () => {
  isTold = true
})
await say()
process.send?.('ready')
while (!isTold) {
  await store(stored++)
  if (stored % 100 === 0) await say()
  await sleep(everyMs)
}
await db.deleteFrom('process_status').execute()
await close()
process.send?.(stored, () => process.exit(0))

async function say(): Promise<void> {
  await saveProcessStatus(db, `bench/${process.pid}`, { at: Date.now(), memoryBytes: 0, inHand: 1 })
}

async function store(number: number): Promise<void> {
  const random = randomOf('meanwhile', process.pid, number)
  const { title, paragraphs } = composeArticle(random, arabic, pick(random, topics), number)
  const article = { title, lead: null, body: paragraphs.join('\n') }
  const urlKey = `meanwhile.example/${process.pid}/${number}`
  const outletId = 1 + (number % OUTLETS)
  const fetchedAt = lastMoment + number
  const url = `https://${urlKey}`
  const pageId = await archivePage(pages, { outletId, url, fetchedAt, status: 200, headers: {}, body: Buffer.from(article.body) })
  const read = { url, urlKey, kicker: null, author: null, section: null, creditedSource: null, evidence: {} }
  const dated = { publishedAt: fetchedAt, publishedPrecision: 'minute' as const, day: dayOf(fetchedAt) }
  const analysis = analyseArticle(article, dated.day, matcher)
  await storeArticle(db, {
    outletId,
    frontierId: null,
    article: { ...article, ...read, ...dated },
    analysis,
    pageId,
    fetchedAt,
    now: fetchedAt,
  })
}
