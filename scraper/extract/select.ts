import { load } from 'cheerio/slim'
import { compile } from 'css-select'
import { isTraversal, parse, type Selector } from 'css-what'
import type { Document, Element } from 'domhandler'

/** The elements of a page by what selectors mostly end in. Lists are in page order; none where nothing is called that. */
export type ElementIndex = {
  root: Document
  all: readonly Element[]
  byTag: (name: string) => readonly Element[]
  byClass: (name: string) => readonly Element[]
  byId: (id: string) => readonly Element[]
}

/** A selector made ready: what an element is asked, and which elements need to be asked. */
type Plan = { matches: (element: Element) => boolean; narrow: (index: ElementIndex) => readonly Element[] }
type Narrow = Plan['narrow']

const mostPlans = 2_000
/** Definitions are few and pages are many, so each selector is read once. */
const plans = new Map<string, Plan | null>()

/**
 * The elements that a selector finds, in page order. Of each page only the few elements are asked that carry the class, id or tag name in which the selector ends.
 * Throws where the selector is none.
 */
export function selectElements(index: ElementIndex, selector: string): Element[] {
  const plan = planOf(selector)
  // Positions (`:first`, `:eq(1)`) are jQuery's, and depend on all that is found.
  if (!plan)
    return load(index.root)(index.all as Element[])
      .filter(selector)
      .toArray()
  return plan.narrow(index).filter(plan.matches)
}

/** Null for a selector that only cheerio can read, or nobody. */
function planOf(selector: string): Plan | null {
  const known = plans.get(selector)
  if (known !== undefined) return known
  if (plans.size >= mostPlans) plans.clear()
  const plan = makePlan(selector)
  plans.set(selector, plan)
  return plan
}

function makePlan(selector: string): Plan | null {
  try {
    // What css-select would remember of an element outlives the page, as the plan does.
    return { matches: compile<Element, Element>(selector, { cacheResults: false }), narrow: narrowest(parse(selector)) }
  } catch {
    return null // cheerio is asked, and says what is wrong
  }
}

function narrowest(alternatives: Selector[][]): Narrow {
  const narrows = alternatives.map(narrowByEnd)
  const [first] = narrows
  if (first && narrows.length === 1) return first
  return (index) => {
    const found = new Set(narrows.flatMap((narrow) => narrow(index)))
    return index.all.filter((element) => found.has(element))
  }
}

/** By the id of the element itself that is looked for, else by a class, else by its tag name. */
function narrowByEnd(tokens: Selector[]): Narrow {
  const end = tokens.slice(tokens.findLastIndex(isTraversal) + 1)
  const id = end.find((token) => isName(token, 'id', 'equals'))
  if (id) return ({ byId }) => byId(id.value)
  const name = end.find((token) => isName(token, 'class', 'element'))
  if (name) return ({ byClass }) => byClass(name.value)
  const tag = end.find((token) => token.type === 'tag')
  if (tag) return ({ byTag }) => byTag(tag.name.toLowerCase())
  return ({ all }) => all
}

function isName(token: Selector, name: string, action: string): token is Extract<Selector, { type: 'attribute' }> {
  return token.type === 'attribute' && token.name === name && token.action === action && token.ignoreCase !== true
}
