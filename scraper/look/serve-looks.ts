import { z } from 'zod'
import { readPage } from '#db/queries/pages.ts'
import { claimRequest, finishRequest, type Request } from '#db/queries/requests.ts'
import type { StaffedNewsroom } from '../collect/newsroom.ts'
import { decodePage } from '../decode/decode-page.ts'
import { makeSnapshot } from '../trial/make-snapshot.ts'

/** The payload of a request to look at an archived page; its result is a `SeenPage`, or null where the archive does not hold it. */
const lookPayload = z.object({ pageId: z.number().int() })

/** An archived page without anything that acts, loads or leads elsewhere. */
export type SeenPage = { outletId: number; url: string; fetchedAt: number; status: number; snapshot: string }

/** Shows the archived pages that somebody asks for: the archive and the parsing of pages are the worker's. */
export async function serveLooks(newsroom: StaffedNewsroom, signal: AbortSignal): Promise<void> {
  for (;;) {
    const request = signal.aborted ? undefined : await claimRequest(newsroom.db, 'look', newsroom.now())
    if (!request) return
    await serve(newsroom, request)
  }
}

async function serve({ db, pages, now, log }: StaffedNewsroom, request: Request): Promise<void> {
  try {
    const { pageId } = lookPayload.parse(JSON.parse(request.payload))
    const page = await readPage(pages, pageId)
    const seen: SeenPage | null = page
      ? {
          outletId: page.outletId,
          url: page.url,
          fetchedAt: page.fetchedAt,
          status: page.status,
          snapshot: makeSnapshot(decodePage(page.body, page.headers['content-type'] ?? null).text),
        }
      : null
    await finishRequest(db, request.id, 'done', seen, now())
  } catch (error) {
    log.error({ err: error, request: request.id }, 'Cannot show an archived page')
    await finishRequest(db, request.id, 'failed', { error: String(error) }, now())
  }
}
