import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const FORMAT = 'rasad-backup'
const LARGEST_MANIFEST = 1_000_000
export const MANIFEST_FILE = 'manifest.json'
/** The files of a backup; the archive of pages may be left out. */
export const BACKUP_FILES = { database: 'rasad.db', pages: 'pages.db' } as const

const manifestSchema = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.literal(1),
  /** Rasad's own version, for people. */
  version: z.string().max(50),
  createdAt: z.number().int(),
  reason: z.enum(['asked', 'before-migration']),
  /** The migrations that the databases have seen, in order; null where the archive of pages is left out. */
  schema: z.array(z.string().max(100)),
  pageSchema: z.array(z.string().max(100)).nullable(),
  files: z
    .array(z.object({ name: z.enum(BACKUP_FILES), bytes: z.number().int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
    .min(1)
    .max(2),
})

export type Manifest = Omit<z.infer<typeof manifestSchema>, 'format' | 'formatVersion'>

/** Why a backup is not put back. The list is closed: each has its words in every language. */
export type BackupFault = 'no-manifest' | 'not-ours' | 'incomplete' | 'damaged' | 'newer'

/** An error for a folder or archive that is no backup of ours, or no whole one; its message says in English all that is known. */
export function backupProblem(fault: BackupFault, message: string, options?: ErrorOptions): Error {
  return Object.assign(new Error(message, options), { fault })
}

/** What is wrong with a backup, as far as an error says so; null for any other error. */
export function faultOf(error: unknown): BackupFault | null {
  return error instanceof Error && 'fault' in error ? (error.fault as BackupFault) : null
}

export function writeManifest(manifest: Manifest): string {
  return `${JSON.stringify({ format: FORMAT, formatVersion: 1, ...manifest }, null, 2)}\n`
}

/** Reads what a folder says of itself. Throws a problem (`faultOf`) where it is no backup of ours. */
export function readManifest(folder: string): Manifest {
  const file = join(folder, MANIFEST_FILE)
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw backupProblem('no-manifest', `Cannot use ${folder}: it has no ${MANIFEST_FILE}, so it is no backup of Rasad`, { cause })
  }
  const result = text.length > LARGEST_MANIFEST ? null : manifestSchema.safeParse(parse(text))
  if (result?.success) return result.data
  const why = result?.error.issues[0]
  const where = why ? ` (${why.path.join('.') || 'whole'}: ${why.message})` : ''
  throw backupProblem('not-ours', `Cannot use ${folder}: its ${MANIFEST_FILE} is not one that Rasad writes${where}`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // the schema says that it is none
  }
}
