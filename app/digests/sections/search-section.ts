import { compileQuery } from '#analysis/query/match-query.ts'
import { parseQuery } from '#analysis/query/parse-query.ts'
import { listSearchedTexts, type SearchHit } from '#db/queries/search.ts'
import { outletNameIn } from '../../components/outlet-name.tsx'
import { dayAt } from '../../figures/days.ts'
import { loadSelection } from '../../filters/load-selection.ts'
import { byTime, runQuery } from '../../filters/run-query.ts'
import { formatInstant } from '../../i18n/format.ts'
import { describeHit, type HitInWords } from '../../sentences/describe-hit.ts'
import { type Desk, requestOf } from '../desk.ts'
import { isolate } from '../isolate.ts'
import type { Line, Section } from '../section.ts'
import { isRightToLeft, telling } from '../telling.ts'

/** What a saved search found since the issue before, newest first. */
export async function loadSearchSection(desk: Desk, typed: string, most: number): Promise<Section> {
  const { t, locale } = telling(desk)
  const { url } = desk.context.config
  const params = new URLSearchParams({ q: typed, range: '7d' })
  const head = { title: t('digest.search', { query: isolate(typed) }), href: `${url}/search?${params}` }
  const read = parseQuery(typed)
  if ('problem' in read) return { ...head, base: null, blocks: [{ kind: 'words', words: t(`search.problem.${read.problem}`) }], notes: [] }
  const { outlets, selection, today } = await loadSelection(requestOf(desk.context, desk.readership, '/'), desk.context, '1d')
  const days = { from: dayAt(desk.since - 86_400_000, 'UTC'), to: today }
  const { hits, unread } = await runQuery(
    desk.context.db,
    read.query,
    { outletIds: null, days, textLanguage: null, subjectId: null },
    'time',
  )
  const fresh = hits.filter((hit) => isFresh(hit, desk) && selection.outletIds.includes(hit.outletId)).sort(byTime)
  const shown = fresh.slice(0, most)
  const texts = await listSearchedTexts(
    desk.context.db,
    shown.map(({ id }) => id),
  )
  const matcher = compileQuery(read.query)
  const byId = new Map(texts.map((text) => [text.id, text]))
  const lines = shown.flatMap(({ id }) => {
    const text = byId.get(id)
    return text ? [describeLine(describeHit(text, outlets, matcher), desk)] : []
  })
  const since = t('digest.since', { when: formatInstant(locale.tag, desk.since, desk.timeZone) })
  return {
    ...head,
    base: `${t('search.total', { count: fresh.length, outlets: new Set(fresh.map(({ outletId }) => outletId)).size })} · ${since}`,
    blocks: [lines.length > 0 ? { kind: 'lines', heading: null, lines } : { kind: 'words', words: t('digest.noHits') }],
    notes: [
      ...(fresh.length > shown.length ? [t('digest.newest', { shown: shown.length, all: fresh.length })] : []),
      ...(unread > 0 ? [t('search.unread', { count: unread })] : []),
    ],
  }
}

/** What has no instant counts as new where its day was not over when the issue before was due. */
function isFresh({ publishedAt, day }: SearchHit, { since, timeZone }: Desk): boolean {
  return publishedAt === null ? day !== null && day > dayAt(since, timeZone) : publishedAt > since
}

function describeLine(hit: HitInWords, desk: Desk): Line {
  const { locale, articleTime } = telling(desk)
  const { url } = desk.context.config
  return {
    name: isolate(hit.title),
    href: `${url}/articles/${hit.id}`,
    details: [[isolate(outletNameIn(locale.language, hit.outlet)), articleTime(hit)].filter((one) => one !== '').join(' · ')],
    quotes: hit.sentences.slice(0, 1).map(({ text, at, isCut }) => ({
      words: isCut ? `${text} …` : text,
      href: `${url}/articles/${hit.id}#m${at}`,
      isRightToLeft: isRightToLeft(text),
    })),
  }
}
