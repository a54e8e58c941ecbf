import type { AppLoadContext } from '@remix-run/node'
import { composeText } from '#analysis/compose-text.ts'
import { compileQuery, findQueryHits } from '#analysis/query/match-query.ts'
import { parseQuery } from '#analysis/query/parse-query.ts'
import { type Copy, findArticle, listCopies, listMentionsOfArticle, listQuotesOfArticle } from '#db/queries/article-pages.ts'
import { listVersions } from '#db/queries/article-versions.ts'
import { listCorrections } from '#db/queries/correction-lists.ts'
import { listOutlets } from '#db/queries/outlets.ts'
import type { SubjectLabel } from '#db/queries/subject-labels.ts'
import { labelOutlet, type OutletLabel } from '../../filters/load-selection.ts'
import { compareTexts } from '../../stories/compare-texts.ts'

const MOST_CORRECTIONS = 500

export type LoadedArticle = Awaited<ReturnType<typeof loadArticle>>

/** An article with everything that was found in its text. Throws 404 where there is none of that id. */
export async function loadArticle({ db }: AppLoadContext, id: number, params: URLSearchParams) {
  const article = Number.isSafeInteger(id) ? await findArticle(db, id) : undefined
  if (!article) throw new Response(null, { status: 404 })
  const outlets = new Map((await listOutlets(db)).map((outlet) => [outlet.id, labelOutlet(outlet)]))
  const mentions = await listMentionsOfArticle(db, id)
  const copies = article.story_id === null ? [] : await listCopies(db, article.story_id, id)
  const { text, titleEnd } = composeText(article)
  const versions = article.version > 1 ? await listVersions(db, id) : []
  const earlier = versions.find(({ version }) => version === Number(params.get('version')))
  return {
    id,
    url: safeAddress(article.url),
    title: article.title,
    kicker: article.kicker,
    author: article.author,
    creditedSource: article.credited_source,
    outlet: outletOf(outlets, article.outlet_id),
    day: article.day,
    publishedAt: article.published_at,
    precision: article.published_precision,
    fetchedAt: article.fetched_at,
    version: article.version,
    text,
    titleEnd,
    hasLead: Boolean(article.lead),
    mentions: mentions.map(({ id, slug, kind, name_en, name_ar, name_fa, start, end, correction_id }) => ({
      start,
      end,
      isCorrected: correction_id !== null,
      subject: { id, slug, kind, name_en, name_ar, name_fa } satisfies SubjectLabel,
    })),
    quotes: await listQuotesOfArticle(db, id),
    corrections: await listCorrections(db, { articleId: id, limit: MOST_CORRECTIONS }),
    copies: copies.map((copy) => describeCopy(copy, outlets)),
    storyId: article.story_id,
    versions: versions.map(({ version, read_at: readAt }) => ({ version, readAt })),
    compared: earlier ? { version: earlier.version, ...compareVersions(earlier, article) } : null,
    search: findSearched(params.get('q'), text, article.language),
    evidence: Object.entries(JSON.parse(article.evidence) as Record<string, string>),
  }
}

type Version = { title: string; lead: string | null; body: string }

function compareVersions(earlier: Version, newest: Version) {
  const readText = ({ lead, body }: Version) => (lead === null ? body : `${lead}\n${body}`)
  return { title: compareTexts(earlier.title, newest.title), text: compareTexts(readText(earlier), readText(newest)) }
}

/** Where the words of the search that led here stand; null where there was none, or it cannot be read. */
function findSearched(typed: string | null, text: string, language: string | null) {
  const read = typed === null ? null : parseQuery(typed)
  if (typed === null || read === null || 'problem' in read) return null
  const hits = findQueryHits(compileQuery(read.query), text, language) ?? []
  return { typed, hits: hits.map(({ start, end }) => ({ start, end })) }
}

function describeCopy(
  { id, title, outlet_id, day, published_at, published_precision, story_share }: Copy,
  outlets: Map<number, OutletLabel>,
) {
  const outlet = outletOf(outlets, outlet_id)
  return { id, title, outlet, day, publishedAt: published_at, precision: published_precision, share: story_share }
}

function outletOf(outlets: Map<number, OutletLabel>, id: number): OutletLabel {
  const outlet = outlets.get(id)
  if (!outlet) throw new Error(`Cannot show an article of outlet ${id}: there is no such outlet`)
  return outlet
}

/** Addresses come from scraped pages: nothing but http(s) becomes a link. */
function safeAddress(url: string): string {
  return /^https?:\/\//i.test(url) ? url : '#'
}
