import type { AppLoadContext } from '@remix-run/node'
import { listCorrections } from '#db/queries/correction-lists.ts'
import { type Counts, countColumns, listDailyCounts } from '#db/queries/daily-counts.ts'
import { countUndatedOfSubject } from '#db/queries/sentences.ts'
import { findEditedSubject } from '#db/queries/subject-edits.ts'
import { loadSelection, type OutletLabel } from '../filters/load-selection.ts'
import { readLocale } from '../i18n/locale.ts'
import { loadSentences } from '../sentences/load-sentences.ts'
import { findRecount } from '../subjects/find-recount.ts'
import { loadCompany } from '../subjects/load-company.ts'
import { chooseUnit, makeBins } from './bins.ts'
import { loadCollected } from './coverage.ts'
import { countDays } from './days.ts'
import { drawSubject } from './subject-figures.ts'

const MOST_CORRECTIONS = 50

export type SubjectPageData = Awaited<ReturnType<typeof loadSubjectPage>>

/** Everything that a topic's or speaker's page shows. Throws 404 where there is no such subject. */
export async function loadSubjectPage(request: Request, context: AppLoadContext, kind: 'topic' | 'speaker', slug: string) {
  const found = await findEditedSubject(context.db, slug)
  if (!found?.isEnabled || found.kind !== kind) throw new Response(null, { status: 404 })
  const { definition, ...subject } = found
  const loaded = await loadSelection(request, context, '30d')
  const { filter, today, outlets, chosen, selection } = loaded
  const params = new URL(request.url).searchParams
  const unit = chooseUnit(params.get('by'), countDays(filter.from, filter.to))
  const bins = makeBins(filter, unit, readLocale(request).tag)
  const { db } = context
  // The long ones beside each other, and not all: each takes a connection of its own.
  const [{ totals, coverageOf }, counts, company] = await Promise.all([
    loadCollected(context, selection, today),
    listDailyCounts(db, subject.id, selection),
    loadCompany(db, subject.id, selection, outlets),
  ])
  return {
    subject,
    filter,
    today,
    outlets,
    unit,
    measure: params.get('measure') === 'count' ? ('count' as const) : ('share' as const),
    bins: bins.map(({ from, to }) => ({ from, to })),
    figures: drawSubject({ bins, outlets: chosen, counts, totals, coverageOf }),
    base: { articles: totals.reduce((sum, row) => sum + row.articles, 0), outlets: new Set(totals.map((row) => row.outlet_id)).size },
    perOutlet: countPerOutlet(chosen, counts, totals),
    titles: definition.titles,
    company,
    undated: await countUndatedOfSubject(db, subject.id, selection.outletIds),
    recount: await findRecount(db, found),
    corrections: await listCorrections(db, { subjectId: subject.id, limit: MOST_CORRECTIONS }),
    sentences: await loadSentences(db, subject.id, selection, outlets, params),
  }
}

type OutletTotal = { outlet_id: number; articles: number }

/** Outlets in which the subject was found, most articles first; `base`: the articles collected from each. */
function countPerOutlet(outlets: OutletLabel[], counts: (Counts & { outlet_id: number })[], totals: OutletTotal[]) {
  const rowsOf = Map.groupBy(counts, (row) => row.outlet_id)
  const baseOf = Map.groupBy(totals, (row) => row.outlet_id)
  return outlets
    .map((outlet) => ({
      outlet,
      base: (baseOf.get(outlet.id) ?? []).reduce((sum, row) => sum + row.articles, 0),
      counts: sumCounts(rowsOf.get(outlet.id) ?? []),
    }))
    .filter((one) => countColumns.some((column) => one.counts[column] > 0))
    .sort((a, b) => b.counts.articles - a.counts.articles || a.outlet.id - b.outlet.id)
}

function sumCounts(rows: Counts[]): Counts {
  return Object.fromEntries(countColumns.map((column) => [column, rows.reduce((sum, row) => sum + row[column], 0)])) as Counts
}
