import { type AppLoadContext, unstable_createMemoryUploadHandler, unstable_parseMultipartFormData } from '@remix-run/node'
import { isSameSubject } from '#analysis/same-subject.ts'
import { type FileProblem, readSubjectCsv, readSubjectJson, type SubjectFile, type SubjectRow } from '#catalog/subjects/subject-csv.ts'
import { type Actor, insertAudit } from '#db/queries/audit.ts'
import { findEditedSubject } from '#db/queries/subject-edits.ts'
import { saveSubject } from '#db/queries/subjects.ts'

/** Some thousand subjects with all their forms. */
const LARGEST_BYTES = 2 * 1024 * 1024
const MOST_ROWS = 5_000
/** Faulty rows that are shown. */
const MOST_SHOWN = 50

type Outcome = 'added' | 'changed' | 'kept'

/** What an import did, or what is wrong with the file: nothing is saved then. `isTrial`: only looked at. */
export type ImportResult =
  | { problem: FileProblem | { problem: 'no-file' | 'too-large'; detail: string }; faulty: null; outcomes: null }
  | { problem: null; faulty: Omit<SubjectRow, 'definition'>[]; outcomes: null; faultyCount: number; rows: number }
  | { problem: null; faulty: null; outcomes: Record<Outcome, number>; isTrial: boolean }

/** Reads the uploaded file and saves its subjects, all or none. Subjects that the file does not name stay as they are. */
export async function importSubjects(context: AppLoadContext, actor: Actor, request: Request): Promise<ImportResult> {
  const form = await readUpload(request)
  const file = form?.get('file')
  if (!form) return fail('too-large')
  if (!(file instanceof File) || file.size === 0) return fail('no-file')
  const read = readSubjects(new Uint8Array(await file.arrayBuffer()))
  if (read.problem) return { problem: read.problem, faulty: null, outcomes: null }
  const faulty = [...read.rows.filter(({ definition }) => definition === null), ...listRepeated(read.rows)]
  if (faulty.length > 0) {
    const shown = faulty.slice(0, MOST_SHOWN).map(({ row, slug, problems }) => ({ row, slug, problems }))
    return { problem: null, faulty: shown, outcomes: null, faultyCount: faulty.length, rows: read.rows.length }
  }
  const isTrial = form.get('do') === 'try'
  return { problem: null, faulty: null, outcomes: await save(context, actor, read.rows, isTrial), isTrial }
}

/** Null where the upload is larger than allowed: it is not read to its end. */
async function readUpload(request: Request): Promise<FormData | null> {
  try {
    return await unstable_parseMultipartFormData(request, unstable_createMemoryUploadHandler({ maxPartSize: LARGEST_BYTES }))
  } catch (error) {
    if (error instanceof Error && error.name === 'MaxPartSizeExceededError') return null
    if (Number(request.headers.get('Content-Length')) > LARGEST_BYTES) return null
    throw new Response(null, { status: 400, statusText: 'not a form with a file' })
  }
}

function readSubjects(bytes: Uint8Array): SubjectFile {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { rows: null, problem: { problem: 'not-utf-8', detail: '' } }
  }
  return /^\s*[[{]/u.test(text) ? readSubjectJson(text, MOST_ROWS) : readSubjectCsv(text, MOST_ROWS)
}

/** Rows whose slug another row has used already. */
function listRepeated(rows: SubjectRow[]): SubjectRow[] {
  const seen = new Set<string>()
  return rows.flatMap((row) => {
    if (row.definition === null) return []
    if (!seen.has(row.slug)) {
      seen.add(row.slug)
      return []
    }
    return [{ ...row, problems: [{ field: 'slug', problem: 'repeated' as const }] }]
  })
}

async function save({ db, now }: AppLoadContext, actor: Actor, rows: SubjectRow[], isTrial: boolean): Promise<Record<Outcome, number>> {
  const outcomes = { added: 0, changed: 0, kept: 0 }
  const definitions = rows.flatMap(({ definition }) => definition ?? [])
  if (isTrial) {
    for (const definition of definitions) {
      const known = await findEditedSubject(db, definition.slug)
      outcomes[!known ? 'added' : known.deletedAt === null && isSameSubject(known.definition, definition) ? 'kept' : 'changed']++
    }
    return outcomes
  }
  await db.transaction().execute(async (trx) => {
    for (const definition of definitions) outcomes[await saveSubject(trx, definition, 'user', now())]++
    await insertAudit(trx, actor, { action: 'import-subjects', target: String(definitions.length), detail: outcomes }, now())
  })
  return outcomes
}

function fail(problem: 'no-file' | 'too-large'): ImportResult {
  return { problem: { problem, detail: '' }, faulty: null, outcomes: null }
}
