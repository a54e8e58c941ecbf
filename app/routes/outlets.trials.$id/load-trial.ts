import type { AppLoadContext } from '@remix-run/node'
import type { OutletInput } from '#catalog/definition.ts'
import { findOutlet } from '#db/queries/outlets.ts'
import { findTrial } from '#db/queries/trials.ts'
import { judgeTrial } from '../../workbench/judge-readings.ts'
import { isTrialBusy, loadReadings, loadSnapshot } from '../../workbench/load-readings.ts'

export type Finding = { field: string; value: string; evidence: string }
export type Trouble = { stage: string; failure: string; url: string | null; detail: string }

/** Everything that the page of a trial shows. Throws 404 where there is no such trial. */
export async function loadTrial({ db, now }: AppLoadContext, id: number, position: number) {
  const trial = await findTrial(db, id)
  if (!trial || trial.outlet_id !== null) throw new Response(null, { status: 404 })
  const { readings } = await loadReadings(db, id)
  const definition = trial.definition === null ? null : (JSON.parse(trial.definition) as OutletInput)
  const findings = JSON.parse(trial.findings) as Finding[]
  return {
    id,
    now: now(),
    perDay: Number(findings.find(({ field }) => field === 'articlesPerDay')?.value) || null,
    address: trial.address,
    definition,
    isTaken: definition ? (await findOutlet(db, definition.slug)) !== undefined : false,
    findings,
    troubles: JSON.parse(trial.troubles) as Trouble[],
    error: trial.error,
    isBusy: await isTrialBusy(db, id),
    readings,
    position,
    snapshot: await loadSnapshot(db, id, position),
    verdict: definition
      ? judgeTrial(
          definition,
          readings.map(({ reading }) => reading),
        )
      : ('not-good' as const),
  }
}
