import { type AppLoadContext, redirect, redirectDocument } from '@remix-run/node'
import type { Actor } from '#db/queries/audit.ts'
import { loadOutletStates } from '../../figures/load-outlet-states.ts'
import { isListed, readOutletList } from '../../filters/outlet-list.ts'
import { changeMany, type ManyProblem } from '../../outlets/change-many.ts'
import { undoMany } from '../../outlets/undo-many.ts'
import { askToCollect } from './ask-to-collect.ts'

/** Does what a button of the outlets page says, and leads back to the list as it was filtered; answers why nothing was changed where it was not. */
export async function actOnList(context: AppLoadContext, actor: Actor, request: Request): Promise<{ problem: ManyProblem }> {
  const form = await request.formData()
  const params = new URL(request.url).searchParams
  params.delete('changed')
  params.delete('undone')
  if (form.has('undo')) {
    const { restored, left } = await undoMany(context, actor, Number(form.get('undo')))
    params.set('undone', `${restored}-${left}`)
    throw redirect(`/outlets?${params}`)
  }
  if (!form.has('many')) {
    await askToCollect(context, form)
    throw redirect(`/outlets?${params}`)
  }
  const slugs = await listChosen(context, params, form)
  const asked = String(form.get('many'))
  if (asked === 'export-json' || asked === 'export-opml') {
    if (slugs.size === 0) return { problem: 'nobody' }
    const search = new URLSearchParams([['as', asked.slice('export-'.length)], ...[...slugs].map((slug) => ['outlet', slug])])
    throw redirectDocument(`/outlets/export?${search}`)
  }
  const result = await changeMany(context, actor, slugs, form)
  if ('problem' in result) return result
  params.set('changed', result.changeId === null ? 'none' : String(result.changeId))
  throw redirect(`/outlets?${params}`)
}

/** The ticked outlets, or with `all` every outlet that the list shows. */
async function listChosen(context: AppLoadContext, params: URLSearchParams, form: FormData): Promise<Set<string>> {
  if (!form.has('all')) return new Set(form.getAll('outlet').map(String))
  const filter = readOutletList(params)
  return new Set((await loadOutletStates(context)).filter((state) => isListed(state, filter)).map(({ outlet }) => outlet.slug))
}
