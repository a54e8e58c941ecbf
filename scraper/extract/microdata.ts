import type { Dom } from './dom.ts'
import { readLine } from './paragraphs.ts'

/** What the page's microdata gives for a property of the article: the first element with this `itemprop`; null where there is none or it is empty. */
export function microdata({ marked }: Dom, property: string): string | null {
  for (const element of marked) {
    if (!element.attribs.itemprop?.split(/\s+/).includes(property)) continue
    const text = element.attribs.content ?? readLine(element)
    if (text.trim()) return text
  }
  return null
}
