const LONGEST_TAG = 40
const MOST_TAGS = 20

/** Tags as a person types them, parted by commas of either script or by lines: trimmed, each once, in the order of their letters. */
export function readTags(typed: string): string[] {
  const tags = typed
    .normalize('NFC')
    .split(/[,،;؛\n]/)
    .map((tag) => tag.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_TAG))
    .filter(Boolean)
  return [...new Set(tags)].sort().slice(0, MOST_TAGS)
}
