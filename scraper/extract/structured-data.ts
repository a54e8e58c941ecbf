import type { Dom } from './dom.ts'
import { textOf } from './paragraphs.ts'

type Json = Record<string, unknown>

/** What a page's JSON-LD says of its article. Every value is as the page wrote it; null where it says nothing. */
export type StructuredArticle = {
  headline: string | null
  description: string | null
  articleBody: string | null
  datePublished: string | null
  author: string | null
  section: string | null
  url: string | null
}

const articleType = /^(?:\w*Article|\w*NewsArticle|BlogPosting|Report|LiveBlogPosting|OpinionNewsArticle)$/i

/** No page describes its article further down than this. */
const mostBlocks = 100
const mostNodes = 500
const deepestNode = 20

/**
 * The article among a page's JSON-LD blocks (`@graph` and lists too), or null. Videos, promos, breadcrumbs and organisations are passed over: their dates
 * are not the article's. Where several articles are described, the one with the most fields is taken.
 */
export function readStructuredArticle({ byTag }: Dom): StructuredArticle | null {
  const blocks = byTag('script').filter(({ attribs }) => /ld\+json/i.test(attribs.type ?? ''))
  const nodes = blocks.slice(0, mostBlocks).flatMap((script) => flatten(parseLoosely(textOf(script))))
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type))).map(readArticle)
  const best = articles.sort((left, right) => fieldCount(right) - fieldCount(left))[0]
  return best ?? null
}

function readArticle(node: Json): StructuredArticle {
  const get = (name: string) => field(node, name)
  return {
    headline: stringOf(get('headline')) ?? stringOf(get('name')),
    description: stringOf(get('description')),
    articleBody: stringOf(get('articleBody')),
    datePublished: stringOf(get('datePublished')),
    author: nameOf(get('author')),
    section: stringOf(get('articleSection')),
    url: stringOf(get('url')) ?? addressOf(get('mainEntityOfPage')),
  }
}

/** Blocks come with raw line breaks inside strings, comment and CDATA wrappers, trailing commas: what is still no JSON is passed over. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/)?\s*(?:<!--|(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|(?:\/\*\s*)?\]\]>(?:\s*\*\/)?)\s*;?\s*$/, '')
  for (const attempt of [bare, mended(bare)]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // A malformed block is no evidence; the next evidence is asked.
    }
  }
  return null
}

function mended(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/;\s*$/, '')
}

function flatten(value: unknown, depth = 0): Json[] {
  if (depth > deepestNode) return []
  if (Array.isArray(value)) return value.slice(0, mostNodes).flatMap((one) => flatten(one, depth + 1))
  if (!isObject(value)) return []
  const inner = field(value, '@graph')
  const main = field(value, 'mainEntity')
  return [value, ...flatten(inner, depth + 1), ...(isObject(main) ? flatten(main, depth + 1) : [])]
}

function typesOf(node: Json): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string')
}

/** Real pages write "headLine" and "DatePublished". */
function field(node: Json, name: string): unknown {
  return node[name] ?? node[Object.keys(node).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name]
}

function stringOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() ? first : null
}

function nameOf(value: unknown): string | null {
  const people = (Array.isArray(value) ? value : [value]).map((one) => (isObject(one) ? organisationOr(one) : stringOf(one)))
  return people.filter((name) => name).join('، ') || null
}

/** An organisation as author is the outlet itself, no byline. */
function organisationOr(author: Json): string | null {
  return typesOf(author).some((type) => /organi[sz]ation/i.test(type)) ? null : stringOf(field(author, 'name'))
}

function addressOf(value: unknown): string | null {
  return isObject(value) ? (stringOf(value['@id']) ?? stringOf(field(value, 'url'))) : stringOf(value)
}

function fieldCount(article: StructuredArticle): number {
  return Object.values(article).filter((value) => value !== null).length
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
