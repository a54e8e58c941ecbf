import { z } from 'zod'
import type { KeepDays } from '#scraper/retention/keep-days.ts'
import type { KeepTimes } from '#scraper/retention/kept.ts'

/**
 * Articles of the last sixty days that no layout fitted are read again when a definition is mended, from their pages; and an outlet's habits are learnt from as many days, whose runs say
 * whether they were whole.
 */
const LEAST_DAYS = 60
const help = `must be a number of days (${LEAST_DAYS} or more) or all, and may go on with outlets of their own, like 730,sahil=90,nahar=all`

/** `730,sahil=90,nahar=all`: two years, of one outlet ninety days, of another for ever. */
const keepDays = z.string().transform((value, context): KeepDays | null => {
  const [general = '', ...own] = value.split(',').map((part) => part.trim())
  const days = readDays(general)
  const byOutlet = new Map<string, number | null>()
  for (const part of own) {
    const [, slug, time = ''] = /^([a-z0-9-]+)=(.*)$/.exec(part) ?? []
    const read = readDays(time)
    if (slug === undefined || read === undefined || byOutlet.has(slug)) return refuse(context)
    byOutlet.set(slug, read)
  }
  if (days === undefined) return refuse(context)
  return days === null && byOutlet.size === 0 ? null : { days, byOutlet }
})

const daysAlone = z.coerce.number({ error: 'must be a number of days' }).int().min(1).max(99_999)

/** Runs tell for over a year what is compared with the year before; mails take room by their pictures, addresses are kept no longer than somebody asks for them. */
export const keepEnvironment = {
  RASAD_KEEP_PAGES_DAYS: keepDays.prefault('all'),
  RASAD_KEEP_RUNS_DAYS: keepDays.prefault('400'),
  RASAD_KEEP_VERSIONS_DAYS: keepDays.prefault('all'),
  RASAD_KEEP_MAILS_DAYS: daysAlone.default(90),
  RASAD_KEEP_DELIVERIES_DAYS: daysAlone.default(400),
}

/** For how long each kind is kept. */
export function readKeepTimes(read: Record<`RASAD_KEEP_${'PAGES' | 'RUNS' | 'VERSIONS'}_DAYS`, KeepDays | null>): KeepTimes {
  return { pages: read.RASAD_KEEP_PAGES_DAYS, runs: read.RASAD_KEEP_RUNS_DAYS, versions: read.RASAD_KEEP_VERSIONS_DAYS }
}

function refuse(context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom', message: help })
  return z.NEVER
}

/** Null for ever; undefined where it is neither a number of days nor "all". */
function readDays(text: string): number | null | undefined {
  if (text === 'all') return null
  const days = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return days >= LEAST_DAYS ? days : undefined
}
