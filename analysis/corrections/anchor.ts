import { foldWithOffsets } from '../fold.ts'

/** Words of a text with a little of what stands around them, by which they are found again after the text was edited. `start`: where they stood. */
export type Anchor = { exact: string; prefix: string; suffix: string; start: number }

type Span = { start: number; end: number }

const AROUND = 48
/** Words this long stand in a text once; a name may stand there many times, and its neighbours must agree. */
const LONG_ENOUGH = 40
const LEAST_AGREEMENT = 0.4

/** Notes a stretch of a text (UTF-16 offsets) so that `findAnchor` finds it in later versions. */
export function makeAnchor(text: string, { start, end }: Span): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
    start,
  }
}

/** Where the words stand now, also where letter forms, marks or punctuation have changed; null where they are gone, or stand in other company. */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  const printed = choosePlace(text, anchor, anchor.start)
  if (printed !== null) return { start: printed, end: printed + anchor.exact.length }
  const { key, toOriginal } = foldWithOffsets(text)
  const folded = foldAnchor(anchor)
  const place = folded.exact === '' ? null : choosePlace(key, folded, Math.round((anchor.start / Math.max(1, text.length)) * key.length))
  return place === null ? null : { start: toOriginal(place), end: toOriginal(place + folded.exact.length) }
}

/** Cut where the words themselves begin and end, which may be inside a word: a mention leaves out the "and" that is written onto it. */
function foldAnchor({ prefix, exact, suffix }: Anchor): Omit<Anchor, 'start'> {
  const { key, toOriginal } = foldWithOffsets(prefix + exact + suffix)
  let begin = 0
  while (begin < key.length && (toOriginal(begin) < prefix.length || key[begin] === ' ')) begin++
  let end = begin
  while (end < key.length && toOriginal(end) < prefix.length + exact.length) end++
  return { prefix: key.slice(0, begin), exact: key.slice(begin, end), suffix: key.slice(end) }
}

/** The place whose neighbours agree best with those noted; among equals the nearest to `near`. */
function choosePlace(text: string, { exact, prefix, suffix }: Omit<Anchor, 'start'>, near: number): number | null {
  let best: { at: number; agreement: number } | null = null
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const agreement = agreementAt(text, at, at + exact.length, prefix, suffix)
    const isBetter =
      best === null || agreement > best.agreement || (agreement === best.agreement && Math.abs(at - near) < Math.abs(best.at - near))
    if (isBetter) best = { at, agreement }
  }
  return best !== null && (best.agreement >= LEAST_AGREEMENT || exact.length >= LONG_ENOUGH) ? best.at : null
}

/** The share of the noted neighbours that stands there still, 0 to 1, counted outwards from the words. */
function agreementAt(text: string, start: number, end: number, prefix: string, suffix: string): number {
  const noted = prefix.length + suffix.length
  if (noted === 0) return 1
  let same = 0
  while (same < prefix.length && text[start - 1 - same] === prefix[prefix.length - 1 - same]) same++
  let after = 0
  while (after < suffix.length && text[end + after] === suffix[after]) after++
  return (same + after) / noted
}
