import { Readable } from 'node:stream'
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { streamArticlesWithQuotes } from '#db/queries/outlet-export.ts'
import { listTagsOfOutlet } from '#db/queries/outlet-tags.ts'
import { requireOutlet } from '../../outlets/find-outlet.ts'
import { requireReader } from '../../session/reader.ts'

/** Everything that is kept of an outlet as lines of JSON: first its definition, then each article with its quotes. Written as it is read, so that its size does not matter. */
export async function loader({ request, params, context: { db, ...context } }: LoaderFunctionArgs) {
  await requireReader(request, { db, ...context }, 'editor')
  const outlet = await requireOutlet(db, params.slug)
  const tags = await listTagsOfOutlet(db, outlet.id)

  async function* lines() {
    yield `${JSON.stringify({ kind: 'outlet', definition: JSON.parse(outlet.definition), tags, enabled: outlet.enabled === 1 })}\n`
    for await (const article of streamArticlesWithQuotes(db, outlet.id)) yield `${JSON.stringify({ kind: 'article', ...article })}\n`
  }

  return new Response(createReadableStreamFromReadable(Readable.from(lines())), {
    headers: {
      'Content-Type': 'application/jsonl; charset=utf-8',
      'Content-Disposition': `attachment; filename="rasad-${outlet.slug}.jsonl"`,
    },
  })
}
