import { UNSUBSCRIBE_PLACE } from '#db/queries/outbox.ts'
import type { Picture } from './section.ts'

/** A mail's HTML with its pictures inside, to be shown in a frame: where a mail program would look them up by content id, a browser cannot. */
export function inlinePictures(html: string, pictures: Picture[]): string {
  const shown = pictures.reduce(
    (words, { cid, type, bytes }) => words.replaceAll(`cid:${cid}"`, `data:${type};base64,${Buffer.from(bytes).toString('base64')}"`),
    html,
  )
  // The way out is each recipient's own; here it leads nowhere.
  return shown.replaceAll(UNSUBSCRIBE_PLACE, '#')
}
