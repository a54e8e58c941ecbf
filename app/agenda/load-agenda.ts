import type { AppLoadContext } from '@remix-run/node'
import { listRunningRecounts } from '#db/queries/recounts.ts'
import { listSubjectLabels } from '#db/queries/subject-labels.ts'
import { sumArticlesPerPress } from '#db/queries/weighed-counts.ts'
import { isCollected, loadCollected } from '../figures/coverage.ts'
import { addDays, listDays } from '../figures/days.ts'
import { loadSelection } from '../filters/load-selection.ts'
import { comparePresses, type Lean, type Press } from './compare-presses.ts'
import { loadLeads } from './load-leads.ts'

/** More lines of one kind than anyone compares. */
const MOST_LINES = 12
/** An agenda is of a season: in a longer range everybody writes of everything, and too much would have to be added up. */
const MOST_DAYS = 92

export type Agenda = Awaited<ReturnType<typeof loadAgenda>>
export type AgendaKind = 'topic' | 'speaker'

/** The Arabic press beside the Persian press: what each writes of, and who was first. */
export async function loadAgenda(request: Request, context: AppLoadContext) {
  const { db } = context
  const url = new URL(request.url)
  url.searchParams.delete('language')
  const { filter: asked, today, outlets, chosen, selection: whole } = await loadSelection(new Request(url, request), context, '7d')
  const earliest = addDays(asked.to, 1 - MOST_DAYS)
  const isCut = asked.from < earliest
  const filter = isCut ? { ...asked, from: earliest } : asked
  const selection = { ...whole, from: filter.from }
  const kind: AgendaKind = url.searchParams.get('kind') === 'speaker' ? 'speaker' : 'topic'
  const pressOf = new Map<number, Press>(chosen.map((outlet) => [outlet.id, outlet.language]))
  const { totals, coverageOf } = await loadCollected(context, selection, today)
  const labels = await listSubjectLabels(db, kind)
  const days = listDays(filter.from, filter.to)
  const basesOf = (press: Press) => {
    const own = totals.filter((row) => pressOf.get(row.outlet_id) === press)
    const ids = [...new Set(own.map((row) => row.outlet_id))]
    const whole = ids.filter((id) => days.every((day) => isCollected(coverageOf(id, day)))).length
    return { articles: own.reduce((sum, row) => sum + row.articles, 0), outlets: ids.length, whole }
  }
  const bases = { ar: basesOf('ar'), fa: basesOf('fa') }
  const idsOf = (press: Press) => chosen.filter((outlet) => outlet.language === press).map((outlet) => outlet.id)
  const counts = await sumArticlesPerPress(db, kind, { ar: idsOf('ar'), fa: idsOf('fa') }, selection)
  const lines = comparePresses(labels, counts, { ar: bases.ar.articles, fa: bases.fa.articles })
  const leaning = (lean: Lean) => lines.filter((line) => line.lean === lean)
  return {
    ...{ filter, isCut, today, outlets, kind, days: days.length },
    bases,
    groups: (['ar', 'fa', 'both'] as const).map((lean) => ({ lean, lines: leaning(lean).slice(0, MOST_LINES), all: leaning(lean).length })),
    leads: await loadLeads(context, { filter, today, chosen, selection, lines, pressOf }),
    recounts: await listRunningRecounts(db),
  }
}
