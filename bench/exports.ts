import { mkdtempSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadFigure, plateOf } from '#app/exports/load-figure.ts'
import type { Plate } from '#app/exports/plate.ts'
import type { PictureFormat } from '#app/exports/studio/order.ts'
import { closeStudio, orderPicture } from '#app/exports/studio.ts'
import { writeXlsx } from '#app/exports/write-xlsx.ts'
import { defaultTag } from '#app/i18n/locale.ts'
import { writeTag } from '#app/i18n/tag.ts'
import { buildAppIfStale } from '#bin/build-app.ts'
import { openDatabase } from '#db/connection.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { addCatalogues } from '#tests/helpers/exporting.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'

const DAYS = 90
const TURNS = 15
const budgetMs = 300

const place = '/explore?subject=samir-halabi&subject=nasrin-kaviani&subject=yusuf-darwish&range=90d'

/**
 * How long a figure of three lines over ninety days takes to leave, from the plate to the file, examined: in the studio's thread, in Persian, as PNG of three
 * sizes, SVG, PDF and XLSX; and what memory the thread holds. The budget is the design's.
 */
export async function run(): Promise<string[]> {
  await buildAppIfStale()
  const file = join(mkdtempSync(join(tmpdir(), 'rasad-bench-exports-')), 'rasad.db')
  const db = openDatabase(file)
  await migrateDatabase(db, file)
  await seedNewsroom(db, { days: DAYS, perDay: 3 })
  addCatalogues()
  const context = { db, now: () => newsroomNow, config: { url: 'http://localhost', timeZone: 'UTC' } }
  const locale = { language: 'fa', tag: writeTag(defaultTag('fa'), {}) } as const
  const plate = plateOf(await loadFigure(context, place, locale), locale)
  const before = process.memoryUsage().rss
  try {
    const lines = [
      await time('first picture, with the start of the thread', () => draw(plate, 1200, ['png']), 1),
      await time('PNG of 600 points', () => draw(plate, 600, ['png'])),
      await time('PNG of 1200 points', () => draw(plate, 1200, ['png'])),
      await time('PNG of 2400 points', () => draw(plate, 2400, ['png'])),
      await time('SVG', () => draw(plate, 1200, ['svg'])),
      await time('PDF', () => draw(plate, 1200, ['pdf'])),
      await time('XLSX', () => writeXlsx(plate, 'http://localhost/f/K7P2QXM')),
    ]
    return [
      ...lines,
      `memory with the thread: ${mb(process.memoryUsage().rss)} MB, before it ${mb(before)} MB; budget of a PNG: ${budgetMs} ms`,
      `load of the machine meanwhile: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores; above that many, the times are its own`,
    ]
  } finally {
    await closeStudio()
    await db.destroy()
  }
}

async function draw(plate: Plate, widthPx: number, formats: PictureFormat[]): Promise<void> {
  const layoutPx = { 600: 600, 1200: 800, 2400: 1200 }[widthPx] ?? 800
  const credit = { source: 'Rasad', code: null }
  const { problems } = await orderPicture({ plate, look: { widthPx, layoutPx, theme: 'light' }, credit, formats })
  if (problems) throw new Error(`Cannot measure: the picture did not pass: ${JSON.stringify(problems)}`)
}

/** The median of some turns, after one that warms up; the slowest beside it. */
async function time(name: string, work: () => Promise<unknown>, turns = TURNS): Promise<string> {
  if (turns > 1) await work()
  const taken: number[] = []
  const before = process.cpuUsage()
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now()
    await work()
    taken.push(performance.now() - start)
  }
  const { user, system } = process.cpuUsage(before)
  const processorMs = Math.round((user + system) / 1000 / turns)
  taken.sort((a, b) => a - b)
  const [median, slowest] = [taken[Math.floor(taken.length / 2)]!, taken.at(-1)!]
  const isMissed = name.startsWith('PNG') && median > budgetMs
  const most = turns > 1 ? `, at most ${Math.round(slowest)} ms` : ''
  return `${name.padEnd(46)}${String(Math.round(median)).padStart(6)} ms${most}, ${processorMs} ms of processor time${isMissed ? ' ✗' : ''}`
}

function mb(bytes: number): number {
  return Math.round(bytes / 2 ** 20)
}
