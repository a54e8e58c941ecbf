import type { AppLoadContext } from '@remix-run/node'
import { sumCountsPerSubjectAndOutlet } from '#db/queries/daily-counts.ts'
import { listDailyTotals } from '#db/queries/daily-totals.ts'
import { listRunningRecounts } from '#db/queries/recounts.ts'
import { listSubjectLabels } from '#db/queries/subject-labels.ts'
import { isCollected, loadCoverage } from '../figures/coverage.ts'
import { listDays } from '../figures/days.ts'
import { loadSelection } from '../filters/load-selection.ts'
import { comparePresses, type Lean, type Press } from './compare-presses.ts'
import { loadLeads } from './load-leads.ts'

/** More lines of one kind than anyone compares. */
const MOST_LINES = 12

export type Agenda = Awaited<ReturnType<typeof loadAgenda>>
export type AgendaKind = 'topic' | 'speaker'

/** The Arabic press beside the Persian press: what each writes of, and who was first. */
export async function loadAgenda(request: Request, context: AppLoadContext) {
  const { db } = context
  const url = new URL(request.url)
  url.searchParams.delete('language')
  const { filter, today, outlets, chosen, selection } = await loadSelection(new Request(url, request), context, '7d')
  const kind: AgendaKind = url.searchParams.get('kind') === 'speaker' ? 'speaker' : 'topic'
  const pressOf = new Map<number, Press>(chosen.map((outlet) => [outlet.id, outlet.language]))
  const totals = await listDailyTotals(db, selection)
  const coverageOf = await loadCoverage(context, selection, today, totals)
  const labels = await listSubjectLabels(db, kind)
  const lines = comparePresses(labels, await sumCountsPerSubjectAndOutlet(db, kind, selection), totals, pressOf)
  const days = listDays(filter.from, filter.to)
  const basesOf = (press: Press) => {
    const own = totals.filter((row) => pressOf.get(row.outlet_id) === press)
    const ids = [...new Set(own.map((row) => row.outlet_id))]
    const whole = ids.filter((id) => days.every((day) => isCollected(coverageOf(id, day)))).length
    return { articles: own.reduce((sum, row) => sum + row.articles, 0), outlets: ids.length, whole }
  }
  const leaning = (lean: Lean) => lines.filter((line) => line.lean === lean)
  return {
    ...{ filter, today, outlets, kind, days: days.length },
    bases: { ar: basesOf('ar'), fa: basesOf('fa') },
    groups: (['ar', 'fa', 'both'] as const).map((lean) => ({ lean, lines: leaning(lean).slice(0, MOST_LINES), all: leaning(lean).length })),
    leads: await loadLeads(context, { filter, today, chosen, selection, lines, pressOf }),
    recounts: await listRunningRecounts(db),
  }
}
