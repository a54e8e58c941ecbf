import type { LoaderFunctionArgs } from '@remix-run/node'
import { type OutletDefinition, outletSchema } from '#catalog/definition.ts'
import { listOutletTags } from '#db/queries/outlet-tags.ts'
import { listOutlets } from '#db/queries/outlets.ts'
import { readFilter } from '../../filters/filter.ts'
import { isChosen, labelOutlet } from '../../filters/load-selection.ts'
import { writeOpml, writeOutletsFile } from '../../outlets/outlets-file.ts'
import { requireReader } from '../../session/reader.ts'

/** Outlets as a file: `?as=opml`, else JSON; `outlet`, `language` and groups as in every address, none: all. */
export async function loader({ request, context: { db, ...context } }: LoaderFunctionArgs) {
  await requireReader(request, { db, ...context })
  const params = new URL(request.url).searchParams
  const filter = readFilter(params, '2026-01-01', '1d')
  const tags = await listOutletTags(db)
  const outlets = (await listOutlets(db))
    .filter((outlet) => isChosen(labelOutlet(outlet, tags.get(outlet.id)), filter))
    .map(({ id, definition, enabled }) => ({ definition: complete(definition), tags: tags.get(id) ?? [], enabled: enabled === 1 }))
  const isOpml = params.get('as') === 'opml'
  return new Response(isOpml ? writeOpml(outlets, 'Rasad') : writeOutletsFile(outlets), {
    headers: {
      'Content-Type': `${isOpml ? 'text/x-opml' : 'application/json'}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="rasad-outlets.${isOpml ? 'opml' : 'json'}"`,
    },
  })
}

/** With what has a default written out, so that a file is the same whichever version wrote the definition. */
function complete(json: string): OutletDefinition {
  const written = JSON.parse(json)
  const read = outletSchema.safeParse(written)
  return read.success ? read.data : written
}
