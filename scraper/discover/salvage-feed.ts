import { maskSections } from './xml-sections.ts'

const shells = {
  item: (item: string) => `<rss version="2.0"><channel><title>-</title>${item}</channel></rss>`,
  entry: (entry: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>-</title>${entry}</feed>`,
}

/** A feed of more items is read from its front, where the newest stand: each item is parsed by itself. */
const mostItems = 500

/**
 * Takes a damaged feed apart: each item that is whole stands alone in a feed of its own, so that one broken item costs no other. An item whose end
 * tag is missing counts as whole when the next one begins after it; the last one, cut off in the middle, does not.
 */
export function salvageFeed(text: string): string[] {
  const marks = maskSections(text)
  const starts = [...marks.matchAll(/<(?:\w+:)?(item|entry)[\s>]/g)]
  return starts.slice(0, mostItems).flatMap((start, index) => {
    const limit = starts[index + 1]?.index ?? marks.length
    const end = closingTag(marks, start.index, limit)
    if (end === null && index === starts.length - 1) return []
    const name = start[1] as keyof typeof shells
    const whole = end === null ? `${text.slice(start.index, limit)}</${name}>` : text.slice(start.index, end)
    return shells[name](withoutPrefix(whole, name))
  })
}

function closingTag(marks: string, from: number, limit: number): number | null {
  const match = /<\/(?:\w+:)?(?:item|entry)\s*>/.exec(marks.slice(from, limit))
  return match ? from + match.index + match[0].length : null
}

/** The feed's own prefix for items (`rss:item`) is declared in the head that is no longer there. */
function withoutPrefix(item: string, name: string): string {
  const prefix = item.match(/^<(\w+):/)?.[1]
  return prefix ? item.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</') : item.replace(/^<\w+/, `<${name}`)
}
