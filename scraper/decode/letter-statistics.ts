import iconv from 'iconv-lite'

/**
 * How often a character stands among 10,000 that are not ASCII, in Arabic and Persian news in equal parts (measured over 24 outlets; Persian yeh counted
 * as Arabic yeh, since windows-1256 has no other). Rounded: only the order of size matters.
 */
const frequencies: Record<string, number> = {
  ا: 1463,
  ي: 847,
  ل: 708,
  ر: 654,
  م: 582,
  ن: 578,
  و: 537,
  د: 484,
  ت: 464,
  ه: 412,
  ب: 367,
  س: 270,
  ع: 227,
  ف: 196,
  ك: 193,
  ش: 176,
  ة: 165,
  ق: 162,
  ز: 137,
  ح: 131,
  ج: 122,
  أ: 98,
  خ: 98,
  '،': 83,
  ص: 76,
  ط: 72,
  گ: 64,
  ض: 44,
  إ: 43,
  ى: 41,
  آ: 40,
  ذ: 37,
  ث: 35,
  پ: 33,
  ک: 30,
  ئ: 29,
  غ: 28,
  ظ: 21,
  ء: 18,
  چ: 16,
  '«': 10,
  '»': 10,
  ؤ: 8,
  ژ: 5,
  ـ: 4,
  '”': 3,
  '؟': 3,
  '؛': 2,
  '“': 2,
}
/** No-break space, zero width non-joiner: frequent, yet the same in too many charsets to prove much. */
const spaces = new Set(['\u00a0', '\u200c'])
const spaceFrequency = 30
/** Vowel signs and typographic marks that news rarely prints. */
const rareFrequency = 2
/** Letters of other scripts, controls, holes: what bytes turn into when read by the wrong table. */
const strangeFrequency = 0.2

/** The single-byte charsets that Arabic and Persian pages come in. */
export const arabicCharsets = ['windows-1256', 'iso-8859-6', 'cp720'] as const

/** Bits of each byte from 0x80 on, by charset: log2 of the frequency of the character it stands for. */
const bits = new Map(arabicCharsets.map((charset) => [charset as string, bitsOf(charset)]))

const longestSample = 200_000

/** Real text has a mean of 8 to 9 bits, the same read by another of these charsets about 7, other scripts under 6. */
const arabicBits = 6
/** Of Arabic words nearly every letter but the first follows another; the accents of French stand alone between ASCII letters. */
const leastFollowing = 0.5

export type LetterRanking = { ranked: { charset: string; meanBits: number }[]; isArabic: boolean }

/** How well bytes above ASCII fit Arabic or Persian letters when read by each charset, best first (mean bits a byte), and whether they are such letters at all. */
export function rankByLetters(bytes: Uint8Array): LetterRanking {
  const { counts, total, following } = countHighBytes(bytes)
  const ranked = [...bits].map(([charset, table]) => ({
    charset,
    meanBits: total === 0 ? 0 : counts.reduce((sum, count, at) => sum + count * (table[at] ?? 0), 0) / total,
  }))
  ranked.sort((one, other) => other.meanBits - one.meanBits)
  return { ranked, isArabic: (ranked[0]?.meanBits ?? 0) >= arabicBits && following >= total * leastFollowing }
}

function countHighBytes(bytes: Uint8Array): { counts: number[]; total: number; following: number } {
  const counts = new Array<number>(128).fill(0)
  const end = Math.min(bytes.length, longestSample)
  let total = 0
  let following = 0
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] as number
    if (byte < 0x80) continue
    counts[byte - 0x80] = (counts[byte - 0x80] ?? 0) + 1
    total++
    if (at > 0 && (bytes[at - 1] as number) >= 0x80) following++
  }
  return { counts, total, following }
}

function bitsOf(charset: string): number[] {
  return Array.from({ length: 128 }, (_, at) => {
    const character = iconv.decode(Buffer.from([0x80 + at]), charset)
    return Math.log2(frequencyOf(character))
  })
}

function frequencyOf(character: string): number {
  if (spaces.has(character)) return spaceFrequency
  return (
    frequencies[character] ??
    (/[\p{Script=Arabic}\p{P}\u200d\u200e\u200f\u064b-\u0652]/u.test(character) ? rareFrequency : strangeFrequency)
  )
}
