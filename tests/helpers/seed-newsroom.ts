import type { Analysis } from '#analysis/analyse.ts'
import { ANALYSIS_VERSION } from '#analysis/analysis-version.ts'
import { composeText } from '#analysis/compose-text.ts'
import { indexText } from '#analysis/tokenise.ts'
import { parseOutlet } from '#catalog/definition.ts'
import type { Db } from '#db/connection.ts'
import { openAlarm } from '#db/queries/alarms.ts'
import { type ReadArticle, storeArticle } from '#db/queries/articles.ts'
import { saveCoverage } from '#db/queries/coverage.ts'
import { saveOutlet } from '#db/queries/outlets.ts'
import { finishRun, startRun } from '#db/queries/runs.ts'
import { saveSubject } from '#db/queries/subjects.ts'
import { newsroomOutlets, newsroomSubjects, type Sentence, sentencesOf } from './newsroom-texts.ts'

const DAY_MS = 86_400_000
const noCounts = {
  sources_reached: 1,
  sources_failed: 0,
  is_continuous: 1 as const,
  discovered: 0,
  fetched: 0,
  stored: 0,
  updated: 0,
  failed: 0,
  remaining: 0,
}

/** The moment at which the made-up newsroom stands still: a Sunday forenoon in Tehran. */
export const newsroomNow = Date.parse('2026-03-22T07:30:00Z')

/**
 * Fills a database with a made-up newsroom: eight outlets in both languages, six subjects, articles with mentions and quotes on each of the last
 * `days` days. One outlet was not reached for some days, one article is undated, the last run of one outlet failed.
 */
export async function seedNewsroom(db: Db, { days = 14, perDay = 3 }: { days?: number; perDay?: number } = {}): Promise<void> {
  const subjectIds = await seedSubjects(db)
  const outlets = await seedOutlets(db)
  let number = 0
  for (const [index, outlet] of outlets.entries()) {
    for (let age = days - 1; age >= 0; age--) {
      const morning = Math.floor(newsroomNow / DAY_MS) * DAY_MS - age * DAY_MS
      const isMissed = index === 3 && age >= 3 && age <= 5
      await seedCoverage(db, outlet.id, morning, isMissed)
      if (isMissed) continue
      const count = 1 + ((index + perDay + (age % 3)) % (perDay + 1))
      for (let turn = 0; turn < count; turn++) {
        const publishedAt = morning + (turn + 1) * 2 * 3_600_000
        if (publishedAt > newsroomNow) continue
        await seedArticle(db, {
          number: ++number,
          outletId: outlet.id,
          slug: outlet.slug,
          language: outlet.language,
          publishedAt,
          subjectIds,
          age,
        })
      }
    }
    await seedRuns(db, outlet.id, index)
  }
  await seedArticle(db, {
    number: ++number,
    outletId: outlets[0]!.id,
    slug: outlets[0]!.slug,
    language: 'ar',
    publishedAt: null,
    subjectIds,
    age: 0,
  })
}

async function seedSubjects(db: Db): Promise<Map<string, number>> {
  for (const subject of newsroomSubjects) await saveSubject(db, subject, 'catalogue', newsroomNow)
  const rows = await db.selectFrom('subject').select(['id', 'slug']).execute()
  return new Map(rows.map(({ slug, id }) => [slug, id]))
}

async function seedOutlets(db: Db) {
  const seeded: { id: number; slug: string; language: 'ar' | 'fa' }[] = []
  for (const input of newsroomOutlets) {
    const { slug, name, language, country, timeZone, ...rest } = parseOutlet(input)
    const definition = JSON.stringify({ slug, name, language, country, timeZone, ...rest })
    const saved = { slug, name, language, country, time_zone: timeZone, definition, verified: 1 as const }
    const { id } = await saveOutlet(db, saved, 'catalogue', newsroomNow - 40 * DAY_MS)
    seeded.push({ id, slug, language })
  }
  return seeded
}

async function seedCoverage(db: Db, outletId: number, morning: number, isMissed: boolean): Promise<void> {
  const day = new Date(morning).toISOString().slice(0, 10)
  const verdict = isMissed
    ? ({ state: 'unreachable', reason: 'not-reached' } as const)
    : ({ state: 'collected', reason: 'complete' } as const)
  await saveCoverage(db, [{ outlet_id: outletId, day, ...verdict, evidence: '{}', computed_at: newsroomNow }])
}

async function seedRuns(db: Db, outletId: number, index: number): Promise<void> {
  const startedAt = newsroomNow - (5 + index) * 60_000
  const runId = await startRun(db, { outlet_id: outletId, kind: 'scheduled', worker: 'test', started_at: startedAt })
  const isBroken = index === 7
  if (isBroken) {
    const url = 'https://baran.example/feed'
    await db
      .insertInto('failure')
      .values({ run_id: runId, outlet_id: outletId, stage: 'discover', kind: 'timeout', url, detail: null, at: startedAt })
      .execute()
  }
  if (isBroken)
    await openAlarm(db, outletId, { kind: 'unreachable', stage: 'fetch', detail: '', good_page_id: null, failing_page_id: null }, startedAt)
  const counts = isBroken ? { ...noCounts, failed: 1 } : { ...noCounts, discovered: 12, fetched: 3, stored: 3 }
  await finishRun(db, runId, { ...counts, state: 'finished', finished_at: startedAt + 40_000, note: null })
  await db
    .updateTable('outlet')
    .set({ next_run_at: newsroomNow + (10 + index) * 60_000 })
    .where('id', '=', outletId)
    .execute()
}

type SeedArticle = {
  number: number
  outletId: number
  slug: string
  language: 'ar' | 'fa'
  publishedAt: number | null
  subjectIds: Map<string, number>
  age: number
}

async function seedArticle(db: Db, { number, outletId, slug, language, publishedAt, subjectIds, age }: SeedArticle): Promise<void> {
  const { title, sentences } = sentencesOf(language, number, age)
  const lead = sentences[0]!.text
  const body = sentences
    .slice(1)
    .map((sentence) => sentence.text)
    .join('\n')
  const { text } = composeText({ title, lead, body })
  const url = `https://${slug}.example/news/${number}`
  const article: ReadArticle = {
    url,
    urlKey: url.slice('https://'.length),
    title,
    kicker: null,
    lead,
    body,
    author: null,
    section: null,
    creditedSource: null,
    publishedAt,
    publishedPrecision: publishedAt === null ? null : 'minute',
    day: publishedAt === null ? null : new Date(publishedAt).toISOString().slice(0, 10),
    evidence: { title: 'layout', body: 'layout', date: publishedAt === null ? 'none' : 'json-ld' },
  }
  const analysis = analyse(text, title.length, language, sentences, subjectIds)
  await storeArticle(db, { outletId, frontierId: null, article, analysis, pageId: null, fetchedAt: newsroomNow, now: newsroomNow })
}

/** Finds the names and quotes that the text was made with. */
function analyse(text: string, titleEnd: number, language: string, sentences: Sentence[], subjectIds: Map<string, number>): Analysis {
  const mentions: Analysis['mentions'] = []
  for (const { slug, names } of newsroomSubjects) {
    for (const name of [names.ar, names.fa]) {
      for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
        if (mentions.some((mention) => mention.start === start)) continue
        mentions.push({ subjectId: subjectIds.get(slug)!, start, end: start + name.length, isHeadline: start < titleEnd })
      }
    }
  }
  const quotes = sentences.flatMap(({ quote, text: sentence }) => {
    if (!quote) return []
    const start = text.indexOf(quote.words, text.indexOf(sentence))
    const subjectId = quote.speaker ? (subjectIds.get(quote.speaker) ?? null) : null
    const none = { cueStart: null, cueEnd: null, speakerSurface: null, speakerStart: null, speakerEnd: null }
    return [
      {
        kind: quote.kind,
        start,
        end: start + quote.words.length,
        cue: quote.cue,
        cueClass: 'said' as const,
        speakerName: quote.speakerName,
        subjectId,
        ...none,
      },
    ]
  })
  const searchText = { title: indexText(text.slice(0, titleEnd)), body: indexText(text.slice(titleEnd)) }
  return { version: ANALYSIS_VERSION, language, mentions, quotes, creditedSource: null, searchText, fingerprint: null }
}
