import type { AppLoadContext } from '@remix-run/node'
import { findUserByName } from '#db/queries/users.ts'
import { verifyPassword } from '../../session/password.ts'
import { countAttempt, findWait, forgetAttempts } from '../../session/throttle.ts'

export type SignInProblem = { problem: 'wrong' } | { problem: 'wait'; seconds: number }

/** Longer ones are never hashed. */
const MAX_LENGTH = 400

/**
 * Whom a name and password belong to. One answer for a wrong name, a wrong password and someone shut out, so that nobody learns which names
 * exist; after several failures the next attempt has to wait.
 */
export async function signIn({ db, now, address }: AppLoadContext, form: FormData): Promise<{ userId: number } | SignInProblem> {
  const name = String(form.get('name') ?? '')
  const password = String(form.get('password') ?? '')
  if (name.length > MAX_LENGTH || password.length > MAX_LENGTH) return { problem: 'wrong' }
  const waitMs = await findWait(db, name, address, now())
  if (waitMs > 0) return { problem: 'wait', seconds: Math.ceil(waitMs / 1000) }
  await countAttempt(db, name, address, now())
  const user = await findUserByName(db, name)
  const isRight = await verifyPassword(password, user?.password_hash ?? null)
  if (!user || !isRight || user.disabled_at !== null) return { problem: 'wrong' }
  await forgetAttempts(db, name, address)
  return { userId: user.id }
}
