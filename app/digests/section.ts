/**
 * A part of a mail in its reader's words, before it is known how it is written: as HTML or as plain text. Names inside words stand in isolates (isolate.ts), addresses
 * are whole.
 */
export type Section = {
  title: string
  /** Of what it was counted. */
  base: string | null
  blocks: Block[]
  /** What must be known before believing it. */
  notes: string[]
  /** Where Rasad shows the same. */
  href: string | null
}

export type Block =
  | { kind: 'lines'; heading: string | null; lines: Line[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'picture'; cid: string; alt: string; widthPx: number; heightPx: number }
  | { kind: 'words'; words: string }

/** One entry of a list: a name that may lead somewhere, what is said of it, and the press's own words. */
export type Line = {
  name: string
  href: string | null
  details: string[]
  quotes: { words: string; href: string; isRightToLeft: boolean }[]
}

/** A picture that goes along with a mail, shown by its content id. */
export type Picture = { cid: string; name: string; type: string; bytes: Uint8Array }
