import type { Element } from 'domhandler'
import { isElement } from '../extract/paragraphs.ts'

const mostAncestors = 4
/** Names of appearance, not of meaning: columns, margins, colours. They are tried last. */
const appearance =
  /^(?:col|row|container|clearfix|wrap|wrapper|inner|content|main|left|right|center|block|box|item|text|bg|d|p|m|w|h|[mp][trblxyse]?-\d|fl|pull|float|font|fs|active|show|visible|first|last|odd|even)(?:[-_]|$)/i

/** A selector that may fit an element, and how much it says: the lower, the better. */
export type Candidate = { selector: string; cost: number }

/**
 * Selectors that fit an element by its id, classes, `itemprop`, or by its place below a named ancestor. Names that hold a number of several digits
 * belong to one page (post-1234) and are not used.
 */
function candidateSelectors(element: Element): Candidate[] {
  const own = namesOf(element)
  const candidates = [...own]
  const last: Candidate[] = own.length > 0 ? own : [{ selector: element.name, cost: 3 }]
  const parent = element.parent && isElement(element.parent) ? element.parent.name : null
  let depth = 1
  for (let above = element.parent; above && isElement(above) && above.name !== 'body' && depth <= mostAncestors; above = above.parent) {
    for (const name of namesOf(above)) {
      for (const end of [...last, { selector: element.name, cost: 3 }]) {
        candidates.push({ selector: `${name.selector} ${end.selector}`, cost: name.cost + end.cost + 2 + depth / 4 })
        if (depth > 1 && parent)
          candidates.push({ selector: `${name.selector} ${parent} > ${end.selector}`, cost: name.cost + end.cost + 3 + depth / 4 })
        if (depth === 1) candidates.push({ selector: `${name.selector} > ${end.selector}`, cost: name.cost + end.cost + 2.5 })
      }
    }
    depth++
  }
  if (element.name === 'h1' || element.name === 'article' || element.name === 'time') candidates.push({ selector: element.name, cost: 4 })
  return candidates
}

function namesOf({ name, attribs }: Element): Candidate[] {
  const names: Candidate[] = []
  const { id, itemprop } = attribs
  if (id && isStable(id)) names.push({ selector: `#${id}`, cost: 1 }, { selector: `${name}#${id}`, cost: 2 })
  if (itemprop && /^[\w-]+$/.test(itemprop)) names.push({ selector: `[itemprop="${itemprop}"]`, cost: 0.5 })
  const classes = (attribs.class ?? '').split(/\s+/).filter(isStable)
  for (const one of classes) {
    const cost = appearance.test(one) ? 3 : 1
    names.push({ selector: `.${one}`, cost }, { selector: `${name}.${one}`, cost: cost + 0.5 })
  }
  if (classes.length > 1) names.push({ selector: `${name}.${classes.join('.')}`, cost: 3.5 })
  return names
}

function isStable(name: string): boolean {
  return /^[a-z_][\w-]*$/i.test(name) && !/\d{3,}/.test(name)
}

/** The candidates of several elements, each selector once, the most telling first. */
export function distinctCandidates(elements: Iterable<Element>): Candidate[] {
  const best = new Map<string, number>()
  for (const element of elements)
    for (const { selector, cost } of candidateSelectors(element)) if (cost < (best.get(selector) ?? Infinity)) best.set(selector, cost)
  return [...best].map(([selector, cost]) => ({ selector, cost })).toSorted((left, right) => left.cost - right.cost)
}
