import type { z } from 'zod'
import type { layoutSchema } from '../definition.ts'

/** What the outlets of one publishing system share. Values are defaults: an outlet's own definition wins. */
export type Family = {
  slug: string
  /** Where the feed usually stands, below the home address. */
  feedPaths: string[]
  /** Newest first. */
  layouts: z.input<typeof layoutSchema>[]
}
