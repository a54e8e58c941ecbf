import { bare } from './bare.ts'
import type { Dom } from './dom.ts'
import { textOf } from './paragraphs.ts'

const mostNodes = 20_000
const deepestNode = 30
const shortestText = 200
const titleField = /^(?:title|headline|name|heading)$/i

/**
 * The text that a page hands to its own script, where a browser alone would print it (`__NEXT_DATA__` and its like): the longest text that stands beside the
 * article's title in one object. It may be markup. Null where there is none.
 */
export function readPageData({ byTag }: Dom, title: string): string | null {
  const key = bare(title)
  let longest: string | null = null
  for (const script of byTag('script')) {
    if (script.attribs.type !== 'application/json') continue
    for (const object of objectsOf(parse(textOf(script)))) {
      const isArticle = Object.entries(object).some(
        ([name, value]) => titleField.test(name) && typeof value === 'string' && bare(value) === key,
      )
      const text = isArticle ? longestText(object) : null
      if (text !== null && text.length > (longest?.length ?? shortestText)) longest = text
    }
  }
  return longest
}

/** Data that is no JSON is no evidence. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Every object below a value, without recursion: pages may be hostile. */
function objectsOf(value: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = []
  const waiting: [unknown, number][] = [[value, 0]]
  for (let count = 0; waiting.length > 0 && count < mostNodes; count++) {
    const [node, depth] = waiting.pop()!
    if (typeof node !== 'object' || node === null || depth > deepestNode) continue
    if (!Array.isArray(node)) found.push(node as Record<string, unknown>)
    for (const inner of Object.values(node)) waiting.push([inner, depth + 1])
  }
  return found
}

/** Words with spaces between them, so that no picture or code in base 64 is taken. */
function longestText(object: Record<string, unknown>): string | null {
  const texts = Object.values(object).filter((value) => typeof value === 'string' && /\p{L} \p{L}/u.test(value)) as string[]
  return texts.reduce<string | null>((longest, text) => (text.length > (longest?.length ?? 0) ? text : longest), null)
}
