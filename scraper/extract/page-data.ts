import type { Element } from 'domhandler'
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
    for (const object of objectsOf(dataOf(script))) {
      const isArticle = Object.entries(object).some(
        ([name, value]) => titleField.test(name) && typeof value === 'string' && bare(value) === key,
      )
      const text = isArticle ? longestText(object) : null
      if (text !== null && text.length > (longest?.length ?? shortestText)) longest = text
    }
  }
  return longest
}

/** A script's own data: JSON as such, or given to a variable of the window (`window.__NUXT__ = {…}`). */
function dataOf(script: Element): unknown {
  const { attribs } = script
  if (attribs.type === 'application/json') return resolved(parse(textOf(script)))
  const code = attribs.src === undefined ? textOf(script) : ''
  const given = code.length > shortestText ? /^\s*(?:window|self|globalThis)\.\w+\s*=\s*(?=[{[])/.exec(code) : null
  return given ? parse(code.slice(given[0].length).replace(/;?\s*$/, '')) : null
}

/** Nuxt writes one list of values, in which the objects name others by their place. */
function resolved(data: unknown): unknown {
  if (!Array.isArray(data)) return data
  const valueAt = (place: unknown) => (typeof place === 'number' && typeof data[place] === 'string' ? data[place] : place)
  return data.map((one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).map(([name, place]) => [name, valueAt(place)]))
      : one,
  )
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
