import type { Plate } from './plate.ts'

/** A figure as a program reads it: its name, doubts and table; numbers as numbers, days as ISO days, gaps as null. */
export function describeFigure(
  { title, subtitle, base, notes, alt, locale, table }: Plate,
  about: { code: string | null; address: string; readAt: number },
) {
  return {
    title,
    subtitle,
    base,
    notes,
    alt,
    language: locale.language,
    code: about.code,
    address: about.address,
    numbers_of: new Date(about.readAt).toISOString(),
    columns: table.columns,
    rows: table.rows.map(({ cells }) => cells),
  }
}
