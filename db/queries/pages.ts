import { promisify } from 'node:util'
import { constants, zstdCompress, zstdCompressSync, zstdDecompress } from 'node:zlib'
import type { Insertable } from 'kysely'
import type { PageDb } from '../connection.ts'
import type { PageRow } from '../page-schema.ts'
import type { PageArchive } from '../page-store/page-store.ts'
import { readStored } from '../page-store/read-stored.ts'

/** A page as it came from the outlet: the bytes after the transfer's own compression was taken off. */
export type ArchivedPage = {
  outletId: number
  url: string
  /** Epoch milliseconds. */
  fetchedAt: number
  status: number
  /** Names in lower case. */
  headers: Record<string, string>
  body: Uint8Array
}

const compressInThread = promisify(zstdCompress)
const decompress = promisify(zstdDecompress)

/** No page that the collector accepts is larger; a damaged row must not unpack to gigabytes. */
const largestBody = 64 * 2 ** 20
const longestHeaders = 16_384
/** Up to this size compressing takes less than half a millisecond, and less than handing it to a thread. */
const smallBody = 65_536

/** Keeps a page and returns its id. Pages are only ever added: a later fetch of the same address is another page. Throws where the body is too large to be read again. */
export async function archivePage(pages: PageDb, page: ArchivedPage): Promise<number> {
  return insertPage(pages, await packPage(page))
}

/** The page as it is kept: compressed, before the transaction that keeps it. Throws as `archivePage` does. */
export async function packPage({ outletId, url, fetchedAt, status, headers, body }: ArchivedPage): Promise<Insertable<PageRow>> {
  if (body.length > largestBody) throw new Error(`Cannot archive ${url}: ${body.length} bytes are more than ${largestBody}`)
  return { outlet_id: outletId, url, fetched_at: fetchedAt, status, headers: writeHeaders(headers), body: await compress(body) }
}

export async function insertPage(pages: PageDb, packed: Insertable<PageRow>): Promise<number> {
  const { id } = await pages.insertInto('page').values(packed).returning('id').executeTakeFirstOrThrow()
  return id
}

/** The page with this id, or undefined, wherever its bytes lie. Throws where they are damaged, or where the store of old pages does not give them (`isLost`). */
export async function readPage({ pages, pageStore = null }: PageArchive, id: number): Promise<ArchivedPage | undefined> {
  const row = await pages.selectFrom('page').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const packed = row.stored_as === null ? row.body : await readStored(pageStore, { ...row, stored_as: row.stored_as })
  try {
    const body = await decompress(packed, { maxOutputLength: largestBody })
    return { outletId: row.outlet_id, url: row.url, fetchedAt: row.fetched_at, status: row.status, headers: JSON.parse(row.headers), body }
  } catch (cause) {
    throw new Error(`Cannot read the archived page ${id} (${row.url}): its bytes are damaged`, { cause })
  }
}

/** The newest page of an address that was archived since an instant, or undefined. */
export async function findPageSince(pages: PageDb, outletId: number, url: string, since: number): Promise<number | undefined> {
  const row = await pages
    .selectFrom('page')
    .select('id')
    .where('url', '=', url)
    .where('fetched_at', '>=', since)
    .where('outlet_id', '=', outletId)
    .orderBy('fetched_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

async function compress(body: Uint8Array): Promise<Buffer> {
  const options = { params: { [constants.ZSTD_c_compressionLevel]: 3, [constants.ZSTD_c_checksumFlag]: 1 }, pledgedSrcSize: body.length }
  return body.length <= smallBody ? zstdCompressSync(body, options) : compressInThread(body, options)
}

/** Headers beyond the bound are left out: none that we read later is that long. */
function writeHeaders(headers: Record<string, string>): string {
  const kept: Record<string, string> = {}
  let length = 0
  for (const [name, value] of Object.entries(headers)) {
    if (length + name.length + value.length > longestHeaders) continue
    length += name.length + value.length
    kept[name] = value
  }
  return JSON.stringify(kept)
}
