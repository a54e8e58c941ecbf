import type { Element, ParentNode } from 'domhandler'
import { askOfNames } from './element-names.ts'
import { find, isElement, unlinkedLength } from './paragraphs.ts'

/** Class and id names, as words, of boxes that pages put into or around a text: shares, related headlines, tags, comments, captions, adverts. */
const furnitureNames = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'relat(?:ed|e|eds)?(?:box|news|posts?|items?|articles?|stor(?:y|ies))?',
    'shar(?:e|es|ing|er|eto)(?:box|bar|txt|links?|buttons?|icons?|post)?',
    'social(?:s|box|bar|links|icons|media|share)?',
    'addtoany\\w*|heateor\\w*|a2a|sharedaddy|addthis\\w*|jp-relatedposts',
    'cmn?ts?|comments?(?:list|box|form|area|respond|div)?|disqus\\w*|respond',
    'tags?(?:s|list|box|cloud|links|container)?|keywords|hashtags?|post-terms',
    'breadcrumbs?|breadcumb',
    'newsletter|subscrib\\w*|signup',
    'promo|podcasts?|advert\\w*|ads?|adv|adsbygoogle|banner|sponsor(?:ed)?|dfp|gpt-ad|taboola\\w*|outbrain\\w*|mgid\\w*',
    'toolbar|tools|print-?(?:btn|button|icon|link)|font-?size|font-tools|rating|ratings|vote|poll|likes?',
    'captions?|photocaption|imgcap|img-?cap|(?:image|photo|picture)-?(?:caption|desc(?:ription)?|credits?)|credits?|copyright|legend',
    'inject|irp|more-?on|read-?more\\w*|read-?also\\w*|also|also-?read|recommend\\w*|popular|most-?read|trending|suggest\\w*|similar|inside-related',
    'widget|sidebar|aside|footer|nav|menu|pager|pagination|navigation',
    'jwplayer|player|video-js|slider|carousel|gallery-nav|lightbox',
    'author-?box|author-?bio|about-?author|post-author-info',
    'hidetag|nocontent|noprint|no-print|end-?mark',
  ].join('|')})(?=[\\s_-]|$)`,
  'i',
)
const furnitureTags = new Set(['nav', 'aside', 'footer', 'button', 'form', 'label'])

const windowNames = /(?:^|[\s_-])(?:modal|popup|pop-up|dialog|lightbox|cookies?|consent|gdpr|login|sign-?in)(?=[\s_-]|$)/i
/** Boxes about other pages: a date in one of them is that of another article. */
const elsewhereNames = /(?:^|[\s_-])(?:widget|related|sidebar|comments?|recommend\w*|popular|most-?read|latest|ticker)(?=[\s_-]|$)/i

const namesFurniture = askOfNames(furnitureNames)
const namesWindow = askOfNames(windowNames)
const namesElsewhere = askOfNames(elsewhereNames)

/** True where an element stands in a box about other pages, as names say. */
export function standsElsewhere(element: Element): boolean {
  for (let above = element.parent; above && isElement(above) && above.name !== 'body'; above = above.parent)
    if (namesElsewhere(above.attribs.class) || namesElsewhere(above.attribs.id)) return true
  return false
}

/** True in the head or the navigation of a page, where a clock may run; an article's own header, which holds its heading, is none. */
export function standsInPageHeader(element: Element): boolean {
  for (let at: ParentNode | null = element; at && isElement(at) && at.name !== 'body'; at = at.parent) {
    const isHeader = at.name === 'header' || at.name === 'nav' || at.attribs.role === 'banner'
    if (isHeader && !holdsHeading(at)) return true
  }
  return false
}

/**
 * True where an element's tag or its class or id names say that it is furniture. A name is a hint: whoever asks must not drop what holds much of a text,
 * for some sites call their very article "sharable" or "with-sidebar".
 */
export function looksLikeFurniture(element: Element): boolean {
  if (furnitureTags.has(element.name)) return true
  const { class: classes, id, role, 'aria-labelledby': label } = element.attribs
  if (role === 'navigation' || role === 'complementary') return true
  return namesFurniture(classes) || namesFurniture(id) || namesFurniture(label)
}

/** A window over the page (log-in, rules, cookies): its text may be longer than the article's. One that holds the main heading is the page itself. */
function isWindow(element: Element): boolean {
  const { class: classes, id, role } = element.attribs
  const isNamed = role === 'dialog' || namesWindow(classes) || namesWindow(id)
  return isNamed && !holdsHeading(element)
}

function holdsHeading(element: Element): boolean {
  return find(element, ({ name }) => name === 'h1' || name === 'article') !== null
}

/** What to pass over below a text container: what the layout excludes, and furniture by name unless it holds a third of the container's text. */
export function isFurnitureOf(container: Element, excluded: ReadonlySet<Element> = new Set()): (element: Element) => boolean {
  let total = -1
  return (element) => {
    if (excluded.has(element)) return true
    if (isWindow(element)) return true
    if (!looksLikeFurniture(element)) return false
    if (total < 0) total = unlinkedLength(container)
    return unlinkedLength(element) < total / 3
  }
}
