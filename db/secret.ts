import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'

/** What passwords and keys are sealed with that we must be able to read again. Never stored in the database. */
export type Secret = { seal: (text: string) => string; unseal: (sealed: string) => string | null; sign: (text: string) => string }

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Makes the keys of an installation from what its operator, or its key file, says. */
export function openSecret(words: string): Secret {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', words, 'rasad', purpose, 32))
  const [sealing, signing] = [derive('seal'), derive('sign')]
  return {
    seal: (text) => seal(sealing, text),
    unseal: (sealed) => unseal(sealing, sealed),
    sign: (text) => createHmac('sha256', signing).update(text).digest('base64url'),
  }
}

/** Whether a signature is the one that `secret` makes of the text, told in a time that says nothing. */
export function isSigned(secret: Secret, text: string, signature: string): boolean {
  const [own, other] = [Buffer.from(secret.sign(text)), Buffer.from(signature)]
  return own.length === other.length && timingSafeEqual(own, other)
}

function seal(key: Buffer, text: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Null where it was sealed under another secret, or is damaged. */
function unseal(key: Buffer, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return null
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
  } catch {
    return null // the tag does not fit: another secret
  }
}
