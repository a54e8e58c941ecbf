/** How far up is looked for a place that is named. */
const DEEPEST = 5

/**
 * A selector of an element that will find its like on the outlet's other pages: by names (ids, classes, itemprop) that hold no number of this one article, and by
 * as few steps as make it the only one on this page. Where no names do, by its place among its siblings.
 */
export function deriveSelector(element: Element): string {
  const page = element.ownerDocument
  const isOnly = (selector: string) => page.querySelectorAll(selector).length === 1
  let path = ''
  let at: Element | null = element
  for (let depth = 0; at && at !== page.body && depth < DEEPEST; depth++) {
    const names = nameElement(at)
    for (const name of names) if (isOnly(join(name, path))) return join(name, path)
    path = join(names.at(-1) === at.localName && depth > 0 ? placeOf(at) : names[0]!, path)
    if (isOnly(path)) return path
    at = at.parentElement
  }
  return isOnly(path) ? path : exactPath(element)
}

const withinText = 'p, li, ul, ol, blockquote, h2, h3, h4, h5, h6, a, b, strong, em, i, u, span, font, br'

/** The element that holds the whole text where one of its paragraphs was clicked. */
export function placeOfText(element: Element): Element {
  let at = element
  while (at.matches(withinText) && at.parentElement && at.parentElement !== at.ownerDocument.body) at = at.parentElement
  return at
}

/** Ways to name an element, the surest first; its tag alone comes last. */
function nameElement(element: Element): string[] {
  const tag = element.localName
  const id = element.id && !/\d/.test(element.id) ? [`#${CSS.escape(element.id)}`] : []
  const itemprop = element.getAttribute('itemprop')
  const byMeaning = itemprop ? [`[itemprop="${CSS.escape(itemprop)}"]`] : []
  const classes = [...element.classList].filter((name) => !/\d{2}/.test(name)).map((name) => `.${CSS.escape(name)}`)
  return [...id, ...byMeaning, ...classes.map((name) => tag + name), ...(classes.length > 1 ? [tag + classes.join('')] : []), tag]
}

function join(step: string, path: string): string {
  return path === '' ? step : `${step} > ${path}`
}

function placeOf(element: Element): string {
  const alike = [...(element.parentElement?.children ?? [])].filter((one) => one.localName === element.localName)
  return alike.length === 1 ? element.localName : `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})`
}

function exactPath(element: Element): string {
  const steps: string[] = []
  for (let at: Element | null = element; at && at.localName !== 'html'; at = at.parentElement) steps.unshift(placeOf(at))
  return steps.join(' > ')
}
