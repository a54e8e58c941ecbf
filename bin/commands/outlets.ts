import { Command } from 'commander'
import { localDay } from '#analysis/dates/time-zone.ts'
import { type Alarm, listOpenAlarms } from '#db/queries/alarms.ts'
import { listCoverage } from '#db/queries/coverage.ts'
import { findNewestArticles } from '#db/queries/outlet-states.ts'
import { listOutlets, type Outlet } from '#db/queries/outlets.ts'
import { listLatestRuns, type Run } from '#db/queries/runs.ts'
import type { CoverageState } from '#db/rows/coverage.ts'
import { openClock } from '../clock.ts'
import { readConfig } from '../config.ts'
import { openData } from '../open-data.ts'

const STRIP_DAYS = 30
const DAY_MS = 86_400_000

/** One letter a day: what can be read at a glance in any terminal. */
const signs: Record<CoverageState, string> = {
  collected: '█',
  silent: '·',
  partial: '▄',
  undated: '?',
  blocked: 'B',
  broken: 'X',
  unreachable: 'U',
  'not-added': ' ',
}

export const outletsCommand = new Command('outlets')
  .description('show the health of the outlets that are collected: last 30 days, last run, trouble')
  .option('--all', 'also those that are switched off')
  .action(async (options: { all?: boolean }) => {
    const config = readConfig()
    const { db, close } = await openData(config)
    const now = (await openClock(config.testClock))()
    const from = new Date(now - STRIP_DAYS * DAY_MS).toISOString().slice(0, 10)
    const outlets = (await listOutlets(db)).filter((one) => options.all || one.enabled === 1)
    const coverage = await listCoverage(db, from, new Date(now + DAY_MS).toISOString().slice(0, 10))
    const [runs, newest, alarms] = [await listLatestRuns(db), await findNewestArticles(db), await listOpenAlarms(db)]
    await close()
    const states = new Map(coverage.map((row) => [`${row.outlet_id} ${row.day}`, row.state]))
    const rows = outlets.map((outlet) => ({
      outlet: outlet.slug,
      'last 30 days': drawStrip(outlet, states, now),
      'last article': describeTime(newest.get(outlet.id) ?? null, now),
      'last run': describeRun(runs.get(outlet.id), now),
      trouble: describeTrouble(alarms.filter((alarm) => alarm.outlet_id === outlet.id)),
    }))
    console.log(formatTable(rows))
    console.log('\n█ collected  · silent  ▄ partial  ? undated  B blocked  X broken  U unreachable  (blank: not looked at)')
  })

function drawStrip(outlet: Outlet, states: Map<string, CoverageState>, now: number): string {
  return Array.from({ length: STRIP_DAYS }, (_, i) => {
    const state = states.get(`${outlet.id} ${localDay(now - (STRIP_DAYS - 1 - i) * DAY_MS, outlet.time_zone)}`)
    return state ? signs[state] : ' '
  }).join('')
}

function describeTime(instant: number | null, now: number): string {
  if (instant === null) return '–'
  const minutes = Math.max(0, Math.round((now - instant) / 60_000))
  if (minutes < 120) return `${minutes} min ago`
  return minutes < 2_880 ? `${Math.round(minutes / 60)} h ago` : `${Math.round(minutes / 1_440)} days ago`
}

function describeRun(run: Run | undefined, now: number): string {
  if (!run) return 'never'
  return `${describeTime(run.started_at, now)}: ${run.state}, ${run.stored} new, ${run.failed} failed`
}

function describeTrouble(alarms: Alarm[]): string {
  return alarms.map((alarm) => `${alarm.kind} since ${new Date(alarm.opened_at).toISOString().slice(0, 16)}Z: ${alarm.detail}`).join('; ')
}

function formatTable(rows: Record<string, string>[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column] ?? '')))].join('\n')
}
