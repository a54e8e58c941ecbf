import type { AppLoadContext } from '@remix-run/node'
import { validate as isCron } from 'node-cron'
import type { OutletDefinition } from '#catalog/definition.ts'
import { type Actor, insertAudit } from '#db/queries/audit.ts'
import { insertBulkChange, type OutletChange, type OutletState } from '#db/queries/bulk-changes.ts'
import { listOutlets, type Outlet } from '#db/queries/outlets.ts'
import { putState, readState } from './outlet-state.ts'
import { readTags } from './tags.ts'

export const manyActions = ['enable', 'pause', 'retime', 'tag', 'untag'] as const
export type ManyAction = (typeof manyActions)[number]

/** Why nothing was changed: no outlet was chosen, no tag typed, the schedule is none, or its shortest wait no number from 5 to 1440. */
export type ManyProblem = 'nobody' | 'tags' | 'cron' | 'wait'
/** `changeId`: null where every chosen outlet was so already. */
export type ManyResult = { changeId: number | null; count: number } | { problem: ManyProblem }

type Change = (state: OutletState) => OutletState

/** Does one thing with many outlets in one transaction, with one line of the record; what each was before is kept, to take it back. */
export async function changeMany(
  { db, now }: AppLoadContext,
  actor: Actor,
  slugs: ReadonlySet<string>,
  form: FormData,
): Promise<ManyResult> {
  const action = manyActions.find((one) => one === form.get('many'))
  if (!action) throw new Response(null, { status: 400 })
  const change = readChange(action, form)
  if (typeof change === 'string') return { problem: change }
  const chosen = (await listOutlets(db)).filter(({ slug }) => slugs.has(slug))
  if (chosen.length === 0) return { problem: 'nobody' }
  return db.transaction().execute(async (trx) => {
    const at = now()
    const changes: (OutletChange & { outlet: Outlet })[] = []
    for (const outlet of chosen) {
      const before = await readState(trx, outlet)
      const after = change(before)
      if (JSON.stringify(after) === JSON.stringify(before)) continue
      await putState(trx, outlet.id, before, after, actor.name, at)
      changes.push({ outlet, outletId: outlet.id, before, after })
    }
    if (changes.length === 0) return { changeId: null, count: 0 }
    const kept = changes.map(({ outlet, ...rest }) => rest)
    const changeId = await insertBulkChange(trx, actor.name, action, kept, at)
    const detail = { change: changeId, slugs: changes.map(({ outlet }) => outlet.slug) }
    await insertAudit(trx, actor, { action: `many-${action}`, target: String(changes.length), detail }, at)
    return { changeId, count: changes.length }
  })
}

function readChange(action: ManyAction, form: FormData): Change | ManyProblem {
  if (action === 'enable' || action === 'pause') return (state) => ({ ...state, isEnabled: action === 'enable' })
  if (action === 'retime') return readTimes(String(form.get('cron') ?? '').trim(), String(form.get('wait') ?? '').trim())
  const tags = readTags(String(form.get('tags') ?? ''))
  if (tags.length === 0) return 'tags'
  return action === 'tag'
    ? (state) => ({ ...state, tags: [...new Set([...state.tags, ...tags])].sort() })
    : (state) => ({ ...state, tags: state.tags.filter((tag) => !tags.includes(tag)) })
}

/** What is left empty stays as each outlet has it. */
function readTimes(cron: string, wait: string): Change | ManyProblem {
  const minutes = Number(wait)
  if (cron === '' && wait === '') return 'cron'
  if (cron !== '' && !isCron(cron)) return 'cron'
  if (wait !== '' && !(Number.isInteger(minutes) && minutes >= 5 && minutes <= 1_440)) return 'wait'
  return (state) => {
    const definition = JSON.parse(state.definition) as OutletDefinition
    const times = { ...(cron === '' ? {} : { cron }), ...(wait === '' ? {} : { shortestWaitMinutes: minutes }) }
    return { ...state, definition: JSON.stringify({ ...definition, ...times }) }
  }
}
