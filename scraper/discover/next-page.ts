import type { CheerioAPI } from 'cheerio/slim'
import { resolveAddress } from './found-address.ts'
import type { ListingRules } from './source.ts'

/** What sites print on the link to older pieces, in the languages of the press that we read; «التالي» and «بعدی» are "next", «المزيد» and «بیشتر» "more". */
const nextWords = /^(?:(?:ال)?صفح[ةه]\s+)?(?:التالي[ةه]?|القادم[ةه]?|المزيد|أقدم|الأقدم|بعدی|بعدي|قدیمی‌?تر|بیشتر|next|older|more)$/iu
const nextClasses = 'a[class*="next" i], [class*="next" i] > a, a[class*="older" i], [class*="older" i] > a'

/**
 * The address of a listing's next page, or null on its last one. In this order: the definition's selector; `rel=next`; a link below the listing's own
 * address that is classed or worded as next; a link whose address is this page's with its number counted up.
 */
export function findNextPage($: CheerioAPI, pageUrl: string, base: string, rules: ListingRules): string | null {
  const addressOf = (link: Parameters<CheerioAPI>[0]) => resolveAddress($(link).attr('href'), base)
  const declared = $(rules.next ?? 'link[rel~="next" i], a[rel~="next" i]')
    .toArray()
    .map(addressOf)[0]
  if (declared || rules.next) return declared === pageUrl ? null : (declared ?? null)
  const links = $('a[href]').toArray()
  const named = [...$(nextClasses).toArray(), ...links.filter((link) => nextWords.test(bareWords($(link).text())))]
  const isNext = (url: string | null): url is string => url !== null && isBelow(rules.url, url) && url !== pageUrl && url !== rules.url
  return named.map(addressOf).find(isNext) ?? links.map(addressOf).find((url) => url !== null && isCountedUp(pageUrl, url)) ?? null
}

/** Arrows and quotes around the word are ornament. */
function bareWords(text: string): string {
  return text.replace(/[«»‹›<>→←\s]+/gu, ' ').trim()
}

/** A "more" link to another section is no next page: its path must go on from the listing's. Nothing can be told that way below the front page. */
function isBelow(listing: string, url: string): boolean {
  const [from, to] = [new URL(listing), new URL(url)]
  const path = (address: URL) => address.pathname.replace(/\/?$/, '/')
  return from.host === to.host && path(from) !== '/' && path(to).startsWith(path(from))
}

/** True where `url` is the page after `page`: `/list?p=2` after `/list`, `/list/page/4/` after `/list/page/3/`. */
function isCountedUp(page: string, url: string): boolean {
  const [from, to] = [new URL(page), new URL(url)]
  const [here, there] = [from.pathname + from.search, to.pathname + to.search]
  if (from.host !== to.host) return false
  const stem = here.replace(/\/$/, '')
  if (there.startsWith(stem) && /^(?:\/[^/?]+)?\/2\/?$|^\/?[?&][\w-]+=2$/.test(there.slice(stem.length))) return true
  return isOneMore(here.split(/(\d+)/), there.split(/(\d+)/))
}

/** True where two addresses, split at their numbers, differ in one number alone, by one. */
function isOneMore(here: string[], there: string[]): boolean {
  const differing = here.flatMap((part, i) => (part === there[i] ? [] : [i]))
  const [at] = differing
  return here.length === there.length && differing.length === 1 && at !== undefined && Number(there[at]) === Number(here[at]) + 1
}
