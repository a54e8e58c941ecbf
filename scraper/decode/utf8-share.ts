import { isAscii, isUtf8 } from 'node:buffer'

/** What reading bytes as UTF-8 gives: nothing above ASCII, letters throughout, letters with some broken bytes among them, or rubbish. */
export type Utf8Verdict = 'ascii' | 'valid' | 'damaged' | 'no'

/** Of five letters or broken bytes, four must be letters: the bytes of windows-1256 form a letter of UTF-8 by chance one time in thirty. */
const leastLetters = 4

/** A text cut by bytes (a teaser of 100 bytes) or a foreign widget leaves some broken bytes in a page that is UTF-8 all the same. */
export function judgeUtf8(bytes: Uint8Array): Utf8Verdict {
  if (isAscii(bytes)) return 'ascii'
  if (isUtf8(bytes)) return 'valid'
  const { letters, broken } = countLetters(bytes)
  return letters >= leastLetters * broken ? 'damaged' : 'no'
}

function countLetters(bytes: Uint8Array): { letters: number; broken: number } {
  let letters = 0
  let broken = 0
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number
    const length = byte < 0x80 ? 1 : letterLength(bytes, at)
    if (length === 0) broken++
    else if (length > 1) letters++
    at += length || 1
  }
  return { letters, broken }
}

/** Bytes of the letter that begins here; 0 where none does. */
function letterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
