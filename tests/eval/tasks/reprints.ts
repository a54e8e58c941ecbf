import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { fingerprint } from '#analysis/fingerprint.ts'
import { foldLenient } from '#analysis/fold.ts'
import type { Db } from '#db/connection.ts'
import { assignStory } from '#db/queries/stories.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { insertOutlet } from '#tests/helpers/sample-article.ts'
import type { EvalRow, EvalTask } from '../task.ts'

type Text = {
  url: string
  outlet: string
  language: 'ar' | 'fa'
  lead: string | null
  body: string
  publishedAt: number
  wireId: string | null
}
type Pair = [string, string]

/** Texts go into a real database in order of publication; then the listed pairs must be in one story, and every pair in one story must overlap. */
export const task: EvalTask = {
  name: 'reprints',
  run: async (corpus) => {
    const saudi = readSaudi(join(corpus, 'news/saudinewsnet_2015-08-09_11.jsonl.gz'))
    const listed = readListed(join(corpus, 'lang/neardup_saudi.tsv'))
    const saudiStories = await storeAll(saudi)
    const rows = [
      scoreRecall('reprints listed', 'ar', listed, saudiStories, 0.95),
      scorePairs('stories of the Saudi papers', 'ar', saudi, saudiStories),
    ]
    const press = await readPress(corpus)
    if (!press) return rows
    const pressStories = await storeAll(press)
    for (const language of ['ar', 'fa'] as const) {
      const texts = press.filter((text) => text.language === language)
      rows.push(scoreRecall('reprints by wire id', language, wirePairs(texts), pressStories, 0.9))
      rows.push(scorePairs('stories of the press', language, texts, pressStories))
    }
    return rows
  },
}

function readSaudi(file: string): Text[] {
  return gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n')
    .map((line) => {
      const { url, source, date_extracted, content } = JSON.parse(line) as Record<'url' | 'source' | 'date_extracted' | 'content', string>
      return {
        url,
        outlet: source,
        language: 'ar',
        lead: null,
        body: content,
        publishedAt: Date.parse(`${date_extracted.replace(' ', 'T')}Z`),
        wireId: null,
      }
    })
}

/** Pairs of two outlets with at least half of their word 4-grams in common. */
function readListed(file: string): Pair[] {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
  return rows.filter(([, , a, b, jaccard]) => a !== b && Number(jaccard) >= 0.5).map(([a = '', b = '']) => [a, b])
}

type PressArticle = { path: string; at: number; lead: string | null; body: string[]; wireId: string | null }
type PressSite = { spec: { slug: string; language: 'ar' | 'fa' }; articles: PressArticle[] }

/** The replay press's texts, copies and times as it would serve them, without serving. Null where it is not to be had. */
async function readPress(corpus: string): Promise<Text[] | null> {
  const press = resolve(import.meta.dirname, '../../..', process.env.RASAD_PRESS ?? '../shared/press')
  if (!existsSync(press)) return null
  const { buildSites } = (await import(join(press, 'engine/build-sites.mjs'))) as {
    buildSites: (specs: unknown, options: object) => PressSite[]
  }
  const { sites } = (await import(join(press, 'sites/registry.mjs'))) as { sites: unknown }
  const to = Date.UTC(2026, 10, 22)
  const options = { corpusDir: join(corpus, 'press'), basePort: 9200, from: to - 90 * 86_400_000, to, limit: null, seed: 1 }
  return buildSites(sites, options).flatMap(({ spec, articles }) =>
    articles.map(({ path, at, lead, body, wireId }) => ({
      url: spec.slug + path,
      outlet: spec.slug,
      language: spec.language,
      lead,
      body: body.join('\n'),
      publishedAt: at,
      wireId,
    })),
  )
}

/** Stores the texts as they appear and gives the story of each address. */
async function storeAll(texts: Text[]): Promise<Map<string, number | null>> {
  const { db } = await freshDatabase()
  const outlets = new Map<string, number>()
  for (const { outlet, language } of texts) if (!outlets.has(outlet)) outlets.set(outlet, await insertOutlet(db, outlet, language))
  await db.transaction().execute(async (trx) => {
    for (const text of [...texts].sort((a, b) => a.publishedAt - b.publishedAt))
      await storeOne(trx, text, outlets.get(text.outlet) as number)
  })
  const rows = await db.selectFrom('article').select(['url', 'story_id']).execute()
  await db.destroy()
  return new Map(rows.map(({ url, story_id }) => [url, story_id]))
}

async function storeOne(db: Db, { url, language, lead, body, publishedAt }: Text, outletId: number): Promise<void> {
  const place = {
    outlet_id: outletId,
    language,
    published_at: publishedAt,
    published_precision: 'minute' as const,
    first_seen_at: publishedAt,
  }
  const nothing = { title: '', evidence: '{}', fetched_at: 0, content_hash: '', analysed_with: 1 }
  const { id } = await db
    .insertInto('article')
    .values({ ...place, ...nothing, url, url_key: url, lead, body })
    .returning('id')
    .executeTakeFirstOrThrow()
  await assignStory(db, { id, ...place }, fingerprint({ lead, body }))
}

function scoreRecall(name: string, language: string, pairs: Pair[], stories: Map<string, number | null>, floor: number): EvalRow {
  const missed = pairs.filter(([a, b]) => stories.get(a) == null || stories.get(a) !== stories.get(b))
  return {
    task: name,
    language,
    cases: pairs.length,
    correct: pairs.length - missed.length,
    found: 0,
    expected: pairs.length,
    floor: { recall: floor },
    errors: missed.map(([a, b]) => `${a} and ${b} stand apart`),
  }
}

/** Of all pairs in one story, those whose word 4-grams overlap by 0.3, or by 0.7 of the shorter: counted from the texts, not from the fingerprints. */
function scorePairs(name: string, language: string, texts: Text[], stories: Map<string, number | null>): EvalRow {
  const grams = new Map(texts.map((text) => [text.url, wordGrams(`${text.lead ?? ''}\n${text.body}`)]))
  const inStories = pairsWithin(texts, ({ url }) => stories.get(url) ?? null)
  const wrong = inStories.filter(([a, b]) => !overlaps(grams.get(a) as Set<string>, grams.get(b) as Set<string>))
  return {
    task: name,
    language,
    cases: inStories.length,
    correct: inStories.length - wrong.length,
    found: inStories.length,
    expected: 0,
    floor: { precision: 0.98 },
    errors: wrong.map(([a, b]) => `${a} and ${b} stand in one story`),
  }
}

function wirePairs(texts: Text[]): Pair[] {
  return pairsWithin(texts, ({ wireId }) => wireId)
}

function pairsWithin(texts: Text[], keyOf: (text: Text) => string | number | null): Pair[] {
  const groups = Map.groupBy(texts, keyOf)
  groups.delete(null)
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) => group.slice(index + 1).map((other): Pair => [one.url, other.url])),
  )
}

function wordGrams(text: string): Set<string> {
  const words = foldLenient(text).split(' ')
  return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')))
}

function overlaps(a: Set<string>, b: Set<string>): boolean {
  const common = [...a].filter((gram) => b.has(gram)).length
  return common / (a.size + b.size - common) >= 0.3 || common / Math.min(a.size, b.size) >= 0.7
}
