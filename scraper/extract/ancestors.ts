import type { Element } from 'domhandler'
import { isElement } from './paragraphs.ts'

const mostAncestors = 100

/** An element and what it stands in, from the inside. */
export function* ancestors(element: Element): Generator<Element> {
  let node = element
  for (let count = 0; count < mostAncestors; count++) {
    yield node
    if (!node.parent || !isElement(node.parent)) return
    node = node.parent
  }
}

/** True for an element below another, and for itself. */
export function isWithin(element: Element, container: Element): boolean {
  for (const ancestor of ancestors(element)) if (ancestor === container) return true
  return false
}
