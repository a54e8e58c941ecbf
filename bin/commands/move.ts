import { Command } from 'commander'
import { copyOnce, type Verdict, verifyMove } from '#db/move/move-data.ts'
import { requireTakes, saveMoveMark } from '#db/move/move-mark.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { readConfig } from '../config.ts'
import { describeVerdicts, sayProgress } from './move/report.ts'
import { openSource, openTarget } from './move/sides.ts'

/** A last pass under a running Rasad changes fewer rows than this: stopping Rasad then is a matter of moments. */
const FEW = 2_000
const MOST_PASSES = 3

export const moveCommand = new Command('move')
  .description('copy everything into another database: from the data folder to PostgreSQL, or back; Rasad may run until the end')
  .requiredOption('--to <database>', 'postgres://user:password@host:5432/name, or an empty data folder')
  .action(async ({ to }: { to: string }) => {
    const source = await openSource(readConfig())
    const target = await openTarget(to, source)
    await requireTakes(target.db)
    await saveMoveMark(target.db, { state: 'copying', from: source.name, at: Date.now() })
    const isRunning = await copyUntilSmall(source, target)
    if (isRunning)
      console.log(`Rasad still runs on ${source.name}. Stop it and give the same command again: that copies what came since, and finishes.`)
    else await finish(source, target)
    await source.close()
    await target.close()
  })

type Side = Awaited<ReturnType<typeof openSource>>

/** Passes until one finds little that is new, or nobody writes. Answers whether Rasad runs. */
async function copyUntilSmall(source: Side, target: Side): Promise<boolean> {
  for (let pass = 1; ; pass++) {
    const isRunning = await source.isRunning()
    const begunAt = performance.now()
    const { rows, changed } = await copyOnce(source, target, sayProgress(process.stdout))
    const seconds = (performance.now() - begunAt) / 1000
    console.log(
      `Pass ${pass}: ${rows} rows read, ${changed} written in ${seconds.toFixed(1)} s (${Math.round(rows / Math.max(seconds, 0.001))} rows a second)`,
    )
    if (!isRunning || changed < FEW || pass === MOST_PASSES) return isRunning
  }
}

/** Proves that both hold the same, and that the counts of the target are those of its articles. */
async function finish(source: Side, target: Side): Promise<void> {
  console.log('Comparing both, row by row …')
  const verdicts = await verifyMove(source, target)
  const differing = verdicts.filter(isDifferent)
  console.log(describeVerdicts(verdicts))
  if (differing.length > 0)
    throw new Error(
      `Cannot finish: ${differing.map(({ table }) => table).join(', ')} differ. Does Rasad still run on ${source.name}? Stop it and try again.`,
    )
  const counts = await checkCounts(target.db)
  if (counts.length > 0)
    throw new Error(`Cannot finish: ${counts.length} counts are not those of the articles. Run \`rasad check\` on the source first.`)
  await saveMoveMark(target.db, { state: 'finished', from: source.name, at: Date.now() })
  console.log(`Moved to ${target.name}: every row and checksum is the same, and all counts equal a recount.\n${target.next}`)
}

function isDifferent({ source, target }: Verdict): boolean {
  return source.rows !== target.rows || source.sha256 !== target.sha256
}
