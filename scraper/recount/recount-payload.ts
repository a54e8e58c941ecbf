import { z } from 'zod'

/**
 * The payload of a request to recount: subjects by their revisions, or all articles that were analysed by rules older than a version. The app shows
 * figures of these subjects (or all) as being recounted while the request is open.
 */
export const recountPayload = z.discriminatedUnion('scope', [
  z.object({ scope: z.literal('subjects'), subjects: z.array(z.object({ id: z.int(), revision: z.int() })) }),
  z.object({ scope: z.literal('outdated'), version: z.int() }),
])

export type RecountPayload = z.infer<typeof recountPayload>

/** How far a recount has come, in articles. `lastId` is the article dealt with last; a recount that was broken off goes on after it. */
export const recountProgress = z.object({ done: z.int(), total: z.int(), lastId: z.int() })

export type RecountProgress = z.infer<typeof recountProgress>
