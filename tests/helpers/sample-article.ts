import type { Analysis } from '#analysis/analyse.ts'
import { ANALYSIS_VERSION } from '#analysis/analysis-version.ts'
import type { Db } from '#db/connection.ts'
import type { StoreInput } from '#db/queries/articles.ts'

/** An outlet row to hang articles on. Returns its id. */
export async function insertOutlet(db: Db, slug = 'sahil', language: 'ar' | 'fa' = 'ar'): Promise<number> {
  const row = { slug, name: slug, language, country: null, time_zone: 'Asia/Tehran', definition: '{}', created_at: 0 } as const
  const { id } = await db
    .insertInto('outlet')
    .values({ ...row, origin: 'user', verified: 0, enabled: 1, next_run_at: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A subject row of either kind. Returns its id. */
export async function insertSubject(db: Db, slug: string, kind: 'topic' | 'speaker' = 'speaker'): Promise<number> {
  const { id } = await db
    .insertInto('subject')
    .values({ slug, kind, name_en: slug, name_ar: slug, name_fa: slug, definition: '{}', origin: 'user', created_at: 0 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What `storeArticle` takes, with every field that a test does not care about filled in. */
export function storeInput(outletId: number, article: Partial<StoreInput['article']> = {}, analysis: Partial<Analysis> = {}): StoreInput {
  return {
    outletId,
    frontierId: null,
    article: {
      url: 'https://sahil.example/news/1',
      urlKey: 'sahil.example/news/1',
      title: 'نشست وزیران در ساحل',
      kicker: null,
      lead: null,
      body: 'وزیران گرد هم آمدند.',
      author: null,
      section: null,
      creditedSource: null,
      publishedAt: Date.parse('2026-03-21T08:00:00Z'),
      publishedPrecision: 'minute',
      day: '2026-03-21',
      evidence: { title: 'layout' },
      ...article,
    },
    analysis: {
      version: ANALYSIS_VERSION,
      language: 'fa',
      mentions: [],
      quotes: [],
      creditedSource: null,
      searchText: { title: 'نشست', body: 'وزيران' },
      fingerprint: null,
      ...analysis,
    },
    pageId: null,
    fetchedAt: 1,
    now: 2,
  }
}
