import { createHash } from 'node:crypto'
import type { AppLoadContext } from '@remix-run/node'
import { fold } from '#analysis/fold.ts'
import { parseSubject } from '#catalog/subjects/parse-subject.ts'
import { saveSubject } from '#db/queries/subjects.ts'

const LONGEST_NAME = 200

/**
 * Makes a quoted name a speaker of its own, under that name in every language until someone writes the others. Stored articles are then read
 * again for it by themselves. Returns the slug of its page. Throws 400 where the form holds no name.
 */
export async function followName({ db, now }: AppLoadContext, form: FormData): Promise<string> {
  const name = String(form.get('name') ?? '').trim()
  if (name === '' || name.length > LONGEST_NAME) throw new Response(null, { status: 400 })
  const slug = `name-${createHash('sha256').update(fold(name)).digest('hex').slice(0, 10)}`
  await saveSubject(
    db,
    parseSubject({ slug, kind: 'speaker', names: { en: name, ar: name, fa: name }, speakerKind: 'person' }),
    'user',
    now(),
  )
  return slug
}
