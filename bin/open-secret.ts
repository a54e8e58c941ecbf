import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSecret, type Secret } from '#db/secret.ts'
import type { Config } from './config.ts'

/**
 * What passwords are sealed with: RASAD_SECRET, else the words of `secret.key` in the data folder, which is made when it is first needed and which only its
 * owner can read. A backup of the database holds neither: without them stored passwords must be typed again.
 */
export function openSecretOf({ secretWords, dataFolder }: Pick<Config, 'secretWords' | 'dataFolder'>): Secret {
  if (secretWords !== null) return openSecret(secretWords)
  const file = join(dataFolder, 'secret.key')
  // Two processes start at once: the first one's file stands.
  if (!existsSync(file)) writeNew(file)
  return openSecret(readFileSync(file, 'utf8').trim())
}

function writeNew(file: string): void {
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
