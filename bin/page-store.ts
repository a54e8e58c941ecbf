import { resolve } from 'node:path'
import { z } from 'zod'
import { openFolderStore } from '#db/page-store/folder-store.ts'
import type { PageStore } from '#db/page-store/page-store.ts'
import { requireStoredName, sha256OfName } from '#db/page-store/stored-name.ts'
import { openS3Bucket, type S3Place } from '#net/s3-bucket.ts'

/** Where old pages go, and after how many days. */
export type PageStoreSettings = { place: { folder: string } | { s3: S3Place }; afterDays: number }

/** What the environment says of the store of old pages. */
export const pageStoreEnvironment = {
  RASAD_PAGE_STORE: z
    .string()
    .refine((value) => value !== '' && (/^s3:\/\/[^/]+/.test(value) || !value.includes('://')), 'must be a folder, or s3://BUCKET/PREFIX')
    .optional(),
  RASAD_PAGE_STORE_AFTER_DAYS: z.coerce
    .number({ error: 'must be a number of days' })
    .int()
    .min(1, 'must be 1 or more')
    .max(36_500, 'must be 36500 or fewer')
    .default(90),
  RASAD_S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be the address of an S3-compatible server, like https://s3.example.org' })
    .optional(),
  RASAD_S3_REGION: z.string().min(1, 'must be a region, like us-east-1').default('us-east-1'),
  RASAD_S3_KEY: z.string().min(1, 'must be an access key').optional(),
  RASAD_S3_SECRET: z.string().min(1, 'must be the secret of RASAD_S3_KEY').optional(),
}

type Read = z.infer<z.ZodObject<typeof pageStoreEnvironment>>

/** Null: all pages stay in the database. Throws where a bucket is named without who may write into it. */
export function readPageStore(read: Read): PageStoreSettings | null {
  const { RASAD_PAGE_STORE: where, RASAD_PAGE_STORE_AFTER_DAYS: afterDays } = read
  if (where === undefined) return null
  return {
    afterDays,
    place: where.startsWith('s3://') ? { s3: readBucket(where.slice('s3://'.length), read) } : { folder: resolve(where) },
  }
}

function readBucket(
  where: string,
  { RASAD_S3_ENDPOINT, RASAD_S3_REGION: region, RASAD_S3_KEY: key, RASAD_S3_SECRET: secret }: Read,
): S3Place {
  if (key === undefined || secret === undefined)
    throw new Error('RASAD_PAGE_STORE names a bucket: RASAD_S3_KEY and RASAD_S3_SECRET must stand beside it')
  const [bucket = '', ...prefix] = where.split('/').filter(Boolean)
  const endpoint = (RASAD_S3_ENDPOINT ?? `https://s3.${region}.amazonaws.com`).replace(/\/+$/, '')
  return { endpoint, region, bucket, prefix: prefix.join('/'), key, secret }
}

/** What a newsroom needs to know of the store: null twice where there is none. */
export function openPageStore(settings: PageStoreSettings | null): { pageStore: PageStore | null; carryAfterDays: number | null } {
  if (!settings) return { pageStore: null, carryAfterDays: null }
  const { place, afterDays } = settings
  return { pageStore: 's3' in place ? openBucketStore(place.s3) : openFolderStore(place.folder), carryAfterDays: afterDays }
}

function openBucketStore(place: S3Place): PageStore {
  const bucket = openS3Bucket(place)
  return {
    name: bucket.name,
    put: async (name, bytes) => bucket.put(name, bytes, sha256OfName(name)),
    get: async (name) => bucket.get(requireStoredName(name)),
    remove: async (name) => bucket.remove(requireStoredName(name)),
  }
}
