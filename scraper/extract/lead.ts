import { bare } from './title.ts'

/** The lead that stands apart from the body: null where the body begins with it, or where it is only the title or a cut beginning of the text. */
export function leadApart(lead: string | null, title: string, lines: readonly string[]): string | null {
  if (lead === null) return null
  const key = bare(lead.replace(/(?:\.{2,}|…|\[…\])\s*$/u, ''))
  if (key === '' || key === bare(title)) return null
  return bare(lines.slice(0, 4).join('')).startsWith(key) ? null : lead
}
