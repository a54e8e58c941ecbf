const longestWords = 160
const silent = /<(script|style|head|svg|noscript)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>/gi

/** What a refusal says to its reader, on one line without markup and controls, cut; null where it says nothing. Detail for a person: nothing is decided by it. */
export function serverWords(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes)
  const words = text
    .replace(silent, ' ')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\uFFFD\s]+/gu, ' ')
    .trim()
  return words === '' ? null : words.slice(0, longestWords)
}
