import iconv from 'iconv-lite'
import { readHeaderCharset, readMetaCharset } from './declared-charset.ts'
import { arabicCharsets, rankByLetters } from './letter-statistics.ts'
import { judgeUtf8 } from './utf8-share.ts'

export type DecodedPage = {
  text: string
  /** As iconv-lite and the WHATWG write it. */
  charset: string
  /** What decided. */
  evidence: 'bom' | 'utf8-valid' | 'meta' | 'header' | 'statistics'
  /** Where the page or its server said something else; null where nothing disagreed. */
  note: string | null
}

type Choice = Pick<DecodedPage, 'charset' | 'evidence'>
type Declared = { meta: string | null; header: string | null }

/** A declared charset is believed against a better fitting one unless its letters fit worse by this many bits in the mean. */
const believedWithin = 0.7

const byteOrderMarks: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Reads the bytes of a page or feed as text. Evidence counts in the order that it deserves: a byte order mark; bytes that are UTF-8 (no other text is, by
 * chance); then meta before header, each only where the letters that come out are plausible, since headers are often the server's default and
 * not the page's; then the letters themselves. Numeric references are left to the parser. Zero bytes are dropped: no text has any.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): DecodedPage {
  const declared: Declared = { meta: readMetaCharset(bytes), header: readHeaderCharset(contentType) }
  const choice = choose(bytes, declared)
  return { text: readText(bytes, choice.charset), ...choice, note: disagreement(choice, declared) }
}

function choose(bytes: Uint8Array, declared: Declared): Choice {
  const mark = byteOrderMarks.find(([, wanted]) => wanted.every((byte, at) => bytes[at] === byte))
  if (mark) return { charset: mark[0], evidence: 'bom' }
  const wide = wideCharset(bytes)
  if (wide) return { charset: wide, evidence: 'statistics' }
  const verdict = judgeUtf8(bytes)
  if (verdict === 'valid' || verdict === 'damaged') return { charset: 'utf-8', evidence: 'utf8-valid' }
  if (verdict === 'ascii') return chooseDeclared(declared, () => true) ?? { charset: 'utf-8', evidence: 'utf8-valid' }
  return chooseByLetters(bytes, declared)
}

/** Bytes that are not UTF-8: whatever the page says, that is ruled out. */
function chooseByLetters(bytes: Uint8Array, declared: Declared): Choice {
  const { ranked, isArabic } = rankByLetters(bytes)
  const best = ranked[0] ?? { charset: arabicCharsets[0], meanBits: 0 }
  const isPlausible = (charset: string) => {
    const own = ranked.find((entry) => entry.charset === charset)
    return isArabic ? own !== undefined && own.meanBits >= best.meanBits - believedWithin : charset !== 'utf-8'
  }
  return chooseDeclared(declared, isPlausible) ?? { charset: isArabic ? best.charset : arabicCharsets[0], evidence: 'statistics' }
}

function chooseDeclared({ meta, header }: Declared, isPlausible: (charset: string) => boolean): Choice | null {
  if (meta && isPlausible(meta)) return { charset: meta, evidence: 'meta' }
  if (header && isPlausible(header)) return { charset: header, evidence: 'header' }
  return null
}

/** UTF-16 without a mark: of its markup, which is ASCII, every second byte is zero. */
function wideCharset(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, 2_000) & ~1
  if (end < 20) return null
  const zeros = [0, 0]
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) < end / 8 || Math.min(even, odd) > Math.max(even, odd) / 10) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

function readText(bytes: Uint8Array, charset: string): string {
  const text =
    charset === 'utf-8'
      ? new TextDecoder().decode(bytes)
      : iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset)
  return text.includes('\0') ? text.replaceAll('\0', '') : text
}

function disagreement({ charset, evidence }: Choice, { meta, header }: Declared): string | null {
  const said = [
    meta && meta !== charset ? `the page says ${meta}` : '',
    header && header !== charset ? `its header says ${header}` : '',
  ].filter(Boolean)
  return said.length === 0 ? null : `read as ${charset} (${evidence}) although ${said.join(' and ')}`
}
