import type { AppLoadContext } from '@remix-run/node'
import type { Readership } from '#app/digests/desk.ts'
import type { DigestPart } from '#app/digests/parts.ts'
import type { Schedule } from '#app/digests/schedule.ts'
import { insertDigest, saveRecipient, updateDigest } from '#db/queries/digests.ts'

/** The reader of each language that the tests write to. */
export const readerships: Record<'ar' | 'fa' | 'en', Readership> = {
  ar: { language: 'ar', calendar: 'hijri' },
  fa: { language: 'fa', calendar: 'jalali' },
  en: { language: 'en', calendar: 'gregorian' },
}

/** One of everything. */
export const everyPart: DigestPart[] = [
  { kind: 'brief' },
  { kind: 'figure', place: '/explore?subject=samir-halabi&subject=bread-price&range=7d', form: 'both' },
  { kind: 'quotes', speakers: ['samir-halabi'], most: 3 },
  { kind: 'search', query: 'الخبز', most: 3 },
  { kind: 'troubles' },
]

const morning: Schedule = { kind: 'daily', minute: 7 * 60 }

/** A running digest, due at an instant, that some people get. */
export async function seedDigest(
  { db, now }: Pick<AppLoadContext, 'db' | 'now'>,
  {
    parts = everyPart,
    dueAt = now(),
    readers = readerships,
  }: { parts?: DigestPart[]; dueAt?: number; readers?: Partial<typeof readerships> } = {},
): Promise<number> {
  const digest = { title: 'Morning post', parts: JSON.stringify(parts), schedule: JSON.stringify(morning), time_zone: 'Asia/Tehran' }
  const id = await insertDigest(db, digest, now())
  await updateDigest(db, id, { state: 'running', next_at: dueAt }, now())
  for (const [name, readership] of Object.entries(readers))
    await saveRecipient(db, { digest_id: id, address: `${name}@press.example`, ...readership }, now())
  return id
}
