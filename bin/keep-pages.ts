import { z } from 'zod'
import type { KeepPages } from '#scraper/archive/keep-pages.ts'

/** Articles of the last sixty days that no layout fitted are read again when a definition is mended, from their pages. */
const LEAST_DAYS = 60
const help = `must be a number of days (${LEAST_DAYS} or more) or all, and may go on with outlets of their own, like 730,sahil=90,nahar=all`

/** `730,sahil=90,nahar=all`: two years, of one outlet ninety days, of another for ever. */
export const keepPagesSchema = z
  .string()
  .default('all')
  .transform((value, context): KeepPages | null => {
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
