import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** argon2id with 19 MiB and two passes: the least that OWASP's Password Storage Cheat Sheet asks for. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const TAG_BYTES = 32

export const MIN_PASSWORD_LENGTH = 10
export const MAX_PASSWORD_LENGTH = 200

const derive = promisify(argon2)

/** The hash as `argon2id$m$t$p$salt$tag`, in base64url: what stands in `user.password_hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await deriveTag(password, salt, cost)
  return ['argon2id', cost.memory, cost.passes, cost.parallelism, salt.toString('base64url'), tag.toString('base64url')].join('$')
}

/**
 * Whether the password is the one that was hashed. A null hash (no such user, or none chosen) takes as long as a real one and is never right,
 * so that the time tells nobody which names exist.
 */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  if (hash === null) {
    await deriveTag(password, Buffer.alloc(16), cost)
    return false
  }
  const [kind, memory, passes, parallelism, salt, tag] = hash.split('$')
  if (kind !== 'argon2id' || !salt || !tag) throw new Error('Cannot read a stored password: it is not in the form argon2id$m$t$p$salt$tag')
  const wanted = Buffer.from(tag, 'base64url')
  const made = await deriveTag(password, Buffer.from(salt, 'base64url'), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  })
  return timingSafeEqual(made, wanted)
}

/** One password however the keyboard composes its letters (NFKC). */
function deriveTag(password: string, nonce: Buffer, { memory, passes, parallelism }: typeof cost): Promise<Buffer> {
  return derive('argon2id', { message: password.normalize('NFKC'), nonce, memory, passes, parallelism, tagLength: TAG_BYTES })
}
