import { cleanOrNull } from '../extract/clean-line.ts'
import { readLine } from '../extract/paragraphs.ts'
import type { OpenPage } from './site-links.ts'

const longestName = 60
const separator = /\s+[|\-–—:»«•·]+\s+|\s*[|»«]\s*|(?<=\p{L})-\s+/u
const secondLevel = new Set(['co', 'com', 'net', 'org', 'gov', 'gob', 'ac', 'edu', 'news', 'media', 'info'])

/** The outlet's name and the evidence that gave it: `og:site_name`, else the part that the titles of its pages share, else the home page's title, else the host. */
export function findName(home: OpenPage, pages: readonly OpenPage[]): { name: string; evidence: string } {
  const declared = [home, ...pages].map(({ dom }) => cleanOrNull(dom.meta('og:site_name'))).find((name) => name !== null)
  if (declared) return { name: declared.slice(0, longestName), evidence: 'og:site_name' }
  const titles = pages.map(({ dom }) => partsOf(dom.title))
  const [first = []] = titles
  const shared = first.find((part) => titles.length > 1 && titles.every((parts) => parts.includes(part)))
  if (shared) return { name: shared.slice(0, longestName), evidence: 'the titles of its pages' }
  const own = partsOf(home.dom.title).filter((part) => part.length <= longestName)[0]
  if (own) return { name: own, evidence: 'the title of its home page' }
  const heading = home.dom
    .byTag('h1')
    .map((element) => readLine(element))
    .find((text) => text && text.length <= longestName)
  return heading ? { name: heading, evidence: 'the heading of its home page' } : { name: new URL(home.url).hostname, evidence: 'its host' }
}

/** The slug: the telling labels of the host, and the edition where that is a folder. "www.alquds.co.uk" is alquds, "bbc.com/arabic" is bbc-arabic. */
export function slugOf(home: string): string {
  const { hostname, port, pathname } = new URL(home)
  const isNumber = /^[\d.]+$|:/.test(hostname)
  const labels = hostname.split('.').filter((label) => !/^(?:www\d?|m|mobile)$/.test(label))
  const telling = isNumber ? labels : labels.slice(0, -1).filter((label, index) => index === 0 || !secondLevel.has(label))
  const edition = /^\/(arabic|persian|farsi|ar|fa)(?:\/|$)/i.exec(pathname)?.[1] ?? ''
  const slug = [...telling, edition, port].filter(Boolean).join('-').toLowerCase()
  return slug.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'outlet'
}

function partsOf(title: string): string[] {
  return title
    .split(separator)
    .map((part) => cleanOrNull(part))
    .filter((part) => part !== null)
}
