import { z } from 'zod'
import { calendars } from '../i18n/calendars.ts'
import { languages } from '../i18n/languages.ts'

const schema = z.object({ address: z.string(), language: z.enum(languages), calendar: z.enum(calendars) })

/** To whom a test goes, and how they read. */
export type TestAddress = z.infer<typeof schema>

/** As stored with its issue. Throws where that holds something else. */
export function readTestAddress(stored: string | null): TestAddress {
  return schema.parse(JSON.parse(stored ?? 'null'))
}
