import { composeText } from '#analysis/compose-text.ts'
import type { CueClass, QuoteKind } from '#analysis/quotes/quote.ts'
import { indexText } from '#analysis/tokenise.ts'
import type { Db } from '#db/connection.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { saveCoverage } from '#db/queries/coverage.ts'
import { setOutletTags } from '#db/queries/outlet-tags.ts'
import { insertOutlet, insertSubject, storeInput } from './sample-article.ts'

const DAY_MS = 86_400_000
export const explorableDays = { from: '2026-02-20', to: '2026-03-22' }
export const explorableNow = Date.parse('2026-03-22T15:30:00Z')

/** What was put into the database about an article, for tests to count by themselves. */
export type Explorable = {
  id: number
  outlet: string
  day: string | null
  language: string | null
  section: string | null
  story: number | null
  firstSeenAt: number
  title: string
  body: string
  /** By slug of the subject. */
  mentions: Map<string, { count: number; inHeadline: boolean }>
  quotes: { subject: string; kind: QuoteKind; cue: CueClass | null }[]
}

export const explorableSubjects = ['harbour', 'bread', 'darwish', 'kaviani']
export const explorableOutlets = ['sahil', 'manara', 'sepideh', 'baran']
export const explorableSections = ['سياسة', 'رياضة', 'یادداشت', 'نامعلومستان', null]
export const explorableWords = ['ميناء', 'خبز', 'مدرسة', 'قطار', 'سوق']
const cues: (CueClass | null)[] = ['said', 'denied', 'warned', null]
const kinds: QuoteKind[] = ['direct', 'colon', 'indirect']

/** In which groups each outlet is, as an address names them. */
export const explorableGroups: Record<string, { countries: string[]; ownership: string[]; owners: string[]; tags: string[] }> = {
  sahil: { countries: ['EG'], ownership: ['state'], owners: ['شركة الساحل'], tags: ['north', 'شمال'] },
  manara: { countries: ['LB'], ownership: ['party'], owners: ['none'], tags: ['none'] },
  sepideh: { countries: ['IR'], ownership: ['state'], owners: ['none'], tags: ['شمال'] },
  baran: { countries: ['none'], ownership: ['none'], owners: ['none'], tags: ['none'] },
}

/** Some hundred articles of four outlets over a month: all that a figure can split, filter and leave out, in every mixture. */
export async function seedExplorable(db: Db, count = 240): Promise<Explorable[]> {
  const random = makeRandom(11)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  const outletIds = new Map<string, number>()
  for (const [index, slug] of explorableOutlets.entries()) {
    outletIds.set(slug, await insertOutlet(db, slug, index < 2 ? 'ar' : 'fa'))
    await seedGroups(db, outletIds.get(slug)!, explorableGroups[slug]!)
  }
  const subjectIds = new Map<string, number>()
  for (const [index, slug] of explorableSubjects.entries())
    subjectIds.set(slug, await insertSubject(db, slug, index < 2 ? 'topic' : 'speaker'))
  await seedCoverage(db, outletIds, random)
  const stories = await Promise.all([1, 2, 3, 4].map((first) => insertStory(db, first)))
  const all: Explorable[] = []
  for (let number = 1; number <= count; number++) {
    const publishedAt = random() < 0.05 ? null : explorableNow - Math.floor(random() * 40 * DAY_MS)
    const words = Array.from({ length: 6 }, () => pick(explorableWords))
    const article: Explorable = {
      id: 0,
      outlet: pick(explorableOutlets),
      day: publishedAt === null ? null : new Date(publishedAt).toISOString().slice(0, 10),
      language: pick(['ar', 'fa', 'en', null]),
      section: pick(explorableSections),
      story: random() < 0.3 ? pick(stories) : null,
      firstSeenAt: (publishedAt ?? explorableNow) + Math.floor(random() * 5 * DAY_MS),
      title: words.slice(0, 2).join(' '),
      body: words.slice(2).join(' '),
      mentions: new Map(),
      quotes: [],
    }
    for (const subject of explorableSubjects) {
      if (random() < 0.35) article.mentions.set(subject, { count: 1 + Math.floor(random() * 3), inHeadline: random() < 0.4 })
      if (!subject.match(/darwish|kaviani/)) continue
      while (random() < 0.4) article.quotes.push({ subject, kind: pick(kinds), cue: pick(cues) })
    }
    all.push({ ...article, id: await store(db, article, publishedAt, number, outletIds.get(article.outlet)!, subjectIds) })
  }
  return all
}

async function store(
  db: Db,
  article: Explorable,
  publishedAt: number | null,
  number: number,
  outletId: number,
  subjectIds: Map<string, number>,
) {
  const { text } = composeText({ title: article.title, lead: null, body: article.body })
  let start = 0
  const mentions = [...article.mentions].flatMap(([subject, { count, inHeadline }]) =>
    Array.from({ length: count }, (_, index) => ({
      subjectId: subjectIds.get(subject)!,
      start: start++,
      end: start,
      isHeadline: inHeadline && index === 0,
    })),
  )
  const none = { cue: null, cueStart: null, cueEnd: null, speakerSurface: null, speakerStart: null, speakerEnd: null, speakerName: null }
  const quotes = article.quotes.map(({ subject, kind, cue }) => ({
    ...none,
    kind,
    start: 0,
    end: text.length,
    cueClass: cue,
    subjectId: subjectIds.get(subject)!,
  }))
  const url = `https://${article.outlet}.example/${number}`
  const read = {
    url,
    urlKey: url.slice(8),
    title: article.title,
    lead: null,
    body: article.body,
    section: article.section,
    publishedAt,
    publishedPrecision: publishedAt === null ? null : ('minute' as const),
    day: article.day,
  }
  const input = storeInput(outletId, read, {
    language: article.language,
    mentions,
    quotes,
    searchText: { title: indexText(article.title), body: indexText(article.body) },
  })
  const { articleId } = await storeArticle(db, { ...input, now: article.firstSeenAt })
  if (article.story !== null)
    await db.updateTable('article').set({ story_id: article.story, story_share: 1 }).where('id', '=', articleId).execute()
  return articleId
}

/** Most days were collected; some partly, some not at all, and of some nothing is known. */
async function seedCoverage(db: Db, outletIds: Map<string, number>, random: () => number): Promise<void> {
  const rows = []
  for (const outlet_id of outletIds.values()) {
    for (let age = 1; age < 45; age++) {
      const day = new Date(explorableNow - age * DAY_MS).toISOString().slice(0, 10)
      const drawn = random()
      const state =
        drawn < 0.8
          ? ('collected' as const)
          : drawn < 0.85
            ? ('silent' as const)
            : drawn < 0.92
              ? ('partial' as const)
              : ('broken' as const)
      if (random() < 0.95) rows.push({ outlet_id, day, state, reason: 'complete', evidence: '{}', computed_at: 0 })
    }
  }
  await saveCoverage(db, rows)
}

async function insertStory(db: Db, first: number): Promise<number> {
  const { id } = await db.insertInto('story').values({ first_article_id: first }).returning('id').executeTakeFirstOrThrow()
  return id
}

/** The same numbers in each run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

async function seedGroups(
  db: Db,
  outletId: number,
  { countries, ownership, owners, tags }: (typeof explorableGroups)[string],
): Promise<void> {
  const [country, kind, owner] = [countries, ownership, owners].map(([name]) => (name === 'none' ? null : name!))
  const definition = JSON.stringify(kind ? { ownership: { kind, ...(owner ? { owner } : {}) } } : {})
  await db.updateTable('outlet').set({ country: country!, time_zone: 'UTC', definition }).where('id', '=', outletId).execute()
  await setOutletTags(
    db,
    outletId,
    tags.filter((tag) => tag !== 'none'),
  )
}
