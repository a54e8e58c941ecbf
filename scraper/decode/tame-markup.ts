/** Real pages nest under 60 deep, browsers cut at 512. Beyond some thousands the parser's time grows with the square. */
const mostDepth = 400
const mostTags = 40_000
/** A tag longer than this carries an image or a program's state; one with more attributes is no tag of a person. */
const longestTag = 262_144
const mostAttributes = 300
const longestPage = 3_000_000
/** A script or style longer than this describes no article. */
const longestText = 1_000_000
/** How far up the open elements a closing tag is looked for. */
const reach = 100

/** Elements that never nest, as they are empty or end at the next block. */
const flat = new Set('area base br col embed hr img input link meta param source track wbr p html head body'.split(' '))
/** Elements whose end may be left out: they nest only together with the list or table around them, which is counted. */
const rows = new Set('li dt dd tr td th thead tbody tfoot option optgroup'.split(' '))
/** Their content is text, up to their closing tag: what looks like a tag in there is none. */
const textual = new Map(
  ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [name, new RegExp(`</${name}`, 'gi')]),
)
/** Written as `<div/>` these are open all the same; `<path/>` and its kin in pictures are not. */
const containers = new Set(
  'a b i u s em strong font span div section article aside header footer nav main table ul ol dl form center small big'.split(' '),
)

type Tag = { name: string; isClosing: boolean; end: number; isOversized: boolean; isSelfClosing: boolean }

/**
 * Markup that a parser can take in: the same string for every ordinary page; without the tags beyond a depth that no page has, without the attributes of
 * tags that are too long, and cut where tags or letters are more than any page's. One pass, in linear time. The text itself is never touched.
 */
export function tameMarkup(html: string): string {
  const pieces: string[] = []
  const open: string[] = []
  let kept = 0
  let dropped = 0
  let tags = 0
  const drop = (from: number, to: number, instead = '') => {
    pieces.push(html.slice(kept, from), instead)
    kept = to
    dropped += to - from
  }
  let at = nextTag(html, 0)
  while (at >= 0 && at - dropped < longestPage && tags <= mostTags) {
    const tag = readTag(html, at)
    if (!tag) break
    const isTooDeep = tag.isClosing ? leave(open, tag.name) : enter(open, tag)
    if (isTooDeep) drop(at, tag.end)
    else if (tag.isOversized) drop(at, tag.end, `<${tag.name}>`)
    if (!isTooDeep) tags++
    const textEnd = tag.isClosing ? tag.end : endOfText(html, tag)
    if (textEnd - tag.end > longestText) drop(tag.end, textEnd)
    at = nextTag(html, textEnd)
  }
  const end = Math.min(at < 0 ? html.length : at, longestPage + dropped)
  return pieces.length === 0 && end === html.length ? html : pieces.join('') + html.slice(kept, end)
}

/** Where the next tag begins, past comments; -1 where there is none. */
function nextTag(html: string, from: number): number {
  let at = html.indexOf('<', from)
  while (at >= 0) {
    const next = html.charCodeAt(at + 1)
    if (isLetter(next) || (next === 0x2f && isLetter(html.charCodeAt(at + 2)))) return at
    const end = html.startsWith('<!--', at) ? endOfComment(html, at + 4) : at + 1
    at = end < 0 ? -1 : html.indexOf('<', end)
  }
  return -1
}

/** `<!-->` and `<!--->` are whole comments (HTML, 13.2.5.43). */
function endOfComment(html: string, from: number): number {
  if (html[from] === '>') return from + 1
  if (html.startsWith('->', from)) return from + 2
  const end = html.indexOf('-->', from)
  return end < 0 ? -1 : end + 3
}

/** Null where the tag never ends: a parser drops the rest then, too. */
function readTag(html: string, at: number): Tag | null {
  const isClosing = html[at + 1] === '/'
  const start = at + (isClosing ? 2 : 1)
  let nameEnd = start
  while (nameEnd < html.length && !endsName(html.charCodeAt(nameEnd))) nameEnd++
  const { end, attributes } = readAttributes(html, nameEnd)
  if (end < 0) return null
  const name = html.slice(start, Math.min(nameEnd, start + 40)).toLowerCase()
  const isOversized = end - at > longestTag || attributes > mostAttributes
  return { name, isClosing, end, isOversized, isSelfClosing: html[end - 2] === '/' }
}

/** The end of a tag: the first `>` outside a quoted value. A quote opens a value only behind `=`. */
function readAttributes(html: string, from: number): { end: number; attributes: number } {
  let attributes = 0
  let last = 0
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (code === 0x3e) return { end: at + 1, attributes }
    if ((code === 0x22 || code === 0x27) && last === 0x3d) {
      at = html.indexOf(code === 0x22 ? '"' : "'", at + 1)
      if (at < 0) break
      last = 0
      continue
    }
    if (isSpace(code) || code === 0x2f) {
      if (last !== 0x3d && last !== 0x20) attributes++
      if (last !== 0x3d) last = 0x20
    } else last = code
  }
  return { end: -1, attributes }
}

/** Where the closing tag of a script and its like begins; for other elements where their own tag ends. */
function endOfText(html: string, { name, end }: Tag): number {
  const closing = textual.get(name)
  if (!closing) return end
  closing.lastIndex = end
  return closing.exec(html)?.index ?? html.length
}

/** True where the element would stand too deep, so that its tag has to go. Paragraphs and lines stay at any depth: they part the text. */
function enter(open: string[], { name, isSelfClosing }: Tag): boolean {
  if (textual.has(name) || flat.has(name)) return false
  if (!rows.has(name) && (!isSelfClosing || containers.has(name))) open.push(name)
  return open.length > mostDepth
}

/** Closes the nearest open element of that name, and what was left open inside it. True where its opening tag had to go. */
function leave(open: string[], name: string): boolean {
  const at = open.lastIndexOf(name)
  if (at < 0 || at < open.length - reach) return rows.has(name) && open.length > mostDepth
  open.length = at
  return at >= mostDepth
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}

function endsName(code: number): boolean {
  return isSpace(code) || code === 0x2f || code === 0x3e
}
