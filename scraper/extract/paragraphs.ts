import type { AnyNode, Element, ParentNode } from 'domhandler'
import { cleanLine } from './clean-line.ts'
import { askOfNames } from './element-names.ts'

/** A line that a reader sees, and how much of it leads elsewhere. */
export type Paragraph = {
  text: string
  /** How many of its characters stand inside links. */
  linked: number
  /** The closest block around it. */
  block: Element
  hasImage: boolean
}

const blockTags = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const unreadTags = new Set(
  'script style noscript template iframe svg math object embed audio video canvas head link meta title select option textarea input button datalist map figcaption'.split(
    ' ',
  ),
)

const namesHidden = askOfNames(/(?:^|\s)(?:hidden|d-none|hide|sr-only|screen-reader-text|visually-hidden|visuallyhidden)(?:\s|$)/i)

/**
 * The paragraphs below `root`: blocks and lines parted by `<br>`, also text that stands directly in a container. What `skips` says, and what no
 * browser shows, is passed over. `partsInline` sets a space between what stands in inline elements of its own. Walks without recursion, so that a hundred thousand nested tags do no harm.
 */
export function readParagraphs(
  root: ParentNode,
  skips: (element: Element) => boolean = () => false,
  { partsInline = false } = {},
): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let words = ''
  let linked = 0
  let linkDepth = 0
  let hasImage = false
  const blocks: Element[] = []
  const flush = () => {
    const text = cleanLine(words)
    const block = blocks.at(-1)
    if (text && block) paragraphs.push({ text, linked: Math.min(linked, text.length), block, hasImage })
    words = ''
    linked = 0
    hasImage = false
  }
  visit(root, {
    enter(node) {
      if (node.type === 'text') {
        words += node.data
        if (linkDepth > 0) linked += cleanLine(node.data).length
      }
      if (!isElement(node)) return node.type === 'text' || node.type === 'root'
      if (unreadTags.has(node.name) || isHidden(node) || (node !== root && skips(node))) return false
      if (node.name === 'img') hasImage = true
      if (node.name === 'br') flush()
      if (partsInline) words += ' '
      if (node.name === 'a') linkDepth++
      if (node === root || blockTags.has(node.name)) {
        flush()
        blocks.push(node)
      }
      return true
    },
    leave(node) {
      if (node.name === 'a') linkDepth--
      if (partsInline) words += ' '
      if (blocks.at(-1) !== node) return
      flush()
      blocks.pop()
    },
  })
  return paragraphs
}

/** All text below an element as one line. */
export function readLine(root: ParentNode, skips?: (element: Element) => boolean): string {
  return cleanLine(
    readParagraphs(root, skips)
      .map(({ text }) => text)
      .join(' '),
  )
}

/** The text below an element as the page holds it, hidden or not. */
export function textOf(root: ParentNode): string {
  let text = ''
  visit(root, {
    enter(node) {
      if (node.type === 'text') text += node.data
      return true
    },
    leave() {},
  })
  return text
}

/** How many characters of visible text stand below an element outside links. */
export function unlinkedLength(root: ParentNode): number {
  let length = 0
  visit(root, {
    enter(node) {
      if (node.type === 'text') length += node.data.replace(/\s+/gu, ' ').length
      return !isElement(node) || !(node.name === 'a' || unreadTags.has(node.name) || isHidden(node))
    },
    leave() {},
  })
  return length
}

/** Every element below `root`, in page order. */
export function listElements(root: ParentNode): Element[] {
  const elements: Element[] = []
  visit(root, {
    enter(node) {
      if (isElement(node) && node !== root) elements.push(node)
      return true
    },
    leave() {},
  })
  return elements
}

/** The first element of a kind: `root` itself or one below it. */
export function find(root: Element, isKind: (element: Element) => boolean): Element | null {
  let found: Element | null = null
  visit(root, {
    enter(node) {
      if (!found && isElement(node) && isKind(node)) found = node
      return !found
    },
    leave() {},
  })
  return found
}

/** True where a browser would not show the element, as far as the page's own markup says. */
export function isHidden(element: Element): boolean {
  const { hidden, style, class: classes } = element.attribs
  if (hidden !== undefined && hidden !== 'until-found') return true
  if (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true
  return namesHidden(classes)
}

export function isElement(node: AnyNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style'
}

/** Goes through a tree in reading order by its own pointers; `enter` says whether to go below a node. */
function visit(root: AnyNode, { enter, leave }: { enter: (node: AnyNode) => boolean; leave: (node: Element) => void }): void {
  let node = root
  while (true) {
    const isEntered = enter(node)
    const first = isEntered && 'children' in node ? node.children[0] : undefined
    if (first) {
      node = first
      continue
    }
    if (isEntered && isElement(node)) leave(node)
    while (node !== root && !node.next) {
      node = node.parent!
      if (isElement(node)) leave(node)
    }
    if (node === root) return
    node = node.next!
  }
}
