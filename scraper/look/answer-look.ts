import { z } from 'zod'
import { readPage } from '#db/queries/pages.ts'
import type { Request } from '#db/queries/requests.ts'
import type { StaffedNewsroom } from '../collect/newsroom.ts'
import { decodePage } from '../decode/decode-page.ts'
import { makeSnapshot } from '../trial/make-snapshot.ts'

/** The payload of a request to look at an archived page; its result is a `SeenPage`, or null where the archive does not hold it. */
const lookPayload = z.object({ pageId: z.number().int() })

/** An archived page without anything that acts, loads or leads elsewhere. */
export type SeenPage = { outletId: number; url: string; fetchedAt: number; status: number; snapshot: string }

/** Shows an archived page that somebody asks for: the archive and the parsing of pages are the worker's. */
export async function answerLook(newsroom: StaffedNewsroom, request: Request): Promise<SeenPage | null> {
  const { pageId } = lookPayload.parse(JSON.parse(request.payload))
  const page = await readPage(newsroom, pageId)
  if (!page) return null
  return {
    outletId: page.outletId,
    url: page.url,
    fetchedAt: page.fetchedAt,
    status: page.status,
    snapshot: makeSnapshot(decodePage(page.body, page.headers['content-type'] ?? null).text),
  }
}
