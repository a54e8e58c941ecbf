import { z } from 'zod'

/** Reads the value of `--since`. Throws where it is no day. */
export function readDay(value: string): string {
  const day = z.iso.date().safeParse(value)
  if (day.success) return day.data
  throw new Error(`Cannot read --since ${value}: write a day like 2026-08-25`)
}
