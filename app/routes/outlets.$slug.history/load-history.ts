import type { AppLoadContext } from '@remix-run/node'
import { compareDefinitions } from '#catalog/compare-definitions.ts'
import { findOutletVersion, listOutletVersions } from '#db/queries/outlet-versions.ts'
import { labelOutlet } from '../../filters/load-selection.ts'
import { requireOutlet } from '../../outlets/find-outlet.ts'

/**
 * Every definition that an outlet had, and what differs between two of them: `?from=` and `?to=`, else between the newest and the one before. The two are null
 * where there is but one.
 */
export async function loadHistory({ db }: AppLoadContext, slug: string | undefined, params: URLSearchParams) {
  const outlet = await requireOutlet(db, slug)
  const versions = await listOutletVersions(db, outlet.id)
  const known = (name: string, usual: number | undefined) => {
    const asked = Number(params.get(name))
    return versions.some(({ version }) => version === asked) ? asked : (usual ?? null)
  }
  const to = known('to', versions[0]?.version)
  const from = known('from', versions.find(({ version }) => to !== null && version < to)?.version)
  const read = async (version: number) => JSON.parse((await findOutletVersion(db, outlet.id, version))!.definition) as unknown
  const differences = from === null || to === null ? null : compareDefinitions(await read(from), await read(to))
  return { outlet: labelOutlet(outlet), versions, from, to, differences }
}
