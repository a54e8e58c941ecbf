import { readFeed } from '../discover/feed-items.ts'
import { hasIdentity } from './address-shape.ts'
import type { Answer, AskSite } from './ask-site.ts'
import { pressLanguage, textOf } from './describe-site.ts'
import type { Trouble } from './proposal.ts'
import { trouble } from './remedies.ts'
import { type OpenPage, openSitePage } from './site-links.ts'

const edition = /^\/(?:ar|fa|arabic|persian|farsi)(?:[/-]|$)/i
const editions = ['/ar/', '/fa/', '/arabic/', '/persian/', '/ar', '/fa', '/arabic', '/persian']

/** What the given address was, and the home page of its site. */
export type OpenedSite = { home: OpenPage; feeds: string[]; articles: OpenPage[]; sections: OpenPage[]; troubles: Trouble[] }

/**
 * Asks the address that was given, which may be a home page, a section, a feed or an article, with or without a scheme, and the site's home page. A site whose front
 * page is in another language is entered through its Arabic or Persian edition.
 */
export async function openHome(ask: AskSite, address: string): Promise<OpenedSite | { troubles: Trouble[] }> {
  const spellings = spellingsOf(address.trim())
  if (spellings.length === 0) return { troubles: [trouble('address', 'address', null, `"${address}" is no address of a site`)] }
  const answer = await firstAnswer(ask, spellings)
  if ('trouble' in answer) return { troubles: [answer.trouble] }
  const feed = readFeed(answer.html, answer.url)
  const isFeed = feed !== null && feed.items.length > 0
  const given = openSitePage(answer)
  const site = new URL(feed?.items[0]?.url ?? answer.url)
  const home = await findHome(ask, site, isFeed ? null : given)
  if ('trouble' in home) return { troubles: [home.trouble] }
  const isHome = isFeed || home.url === given.url
  const isArticle = !isHome && (given.dom.meta('og:type') === 'article' || hasIdentity(given.url))
  return {
    home,
    feeds: isFeed ? [answer.url] : [],
    articles: isArticle ? [given] : [],
    sections: isHome || isArticle ? [] : [given],
    troubles: [],
  }
}

/** What was typed without a scheme may be meant in either; none where it is no address. */
function spellingsOf(typed: string): string[] {
  const hasScheme = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(typed)
  const urls = (hasScheme ? [typed] : [`https://${typed}`, `http://${typed}`]).map((one) => URL.parse(one))
  return urls.filter((url) => url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '').map((url) => url!.href)
}

/** The first spelling that answers; where none does, the trouble of the first. */
async function firstAnswer(ask: AskSite, spellings: readonly string[]): Promise<Answer> {
  const answers: Answer[] = []
  for (const url of spellings) {
    const answer = await ask('address', url)
    if (!('trouble' in answer)) return answer
    answers.push(answer)
  }
  return answers[0]!
}

async function findHome(ask: AskSite, site: URL, given: OpenPage | null): Promise<OpenPage | { trouble: Trouble }> {
  const folder = edition.exec(site.pathname)?.[0]
  const paths = given && site.pathname === '/' && site.search === '' ? [] : [...(folder ? [folder] : []), '/']
  for (const path of paths) {
    const answer = await ask('home', new URL(path, site).href)
    const page = 'trouble' in answer ? null : openSitePage(answer)
    if (page && isPress(page)) return page
  }
  if (given && isPress(given)) return given
  for (const path of editions) {
    const answer = await ask('home', new URL(path, site).href)
    if (!('trouble' in answer) && isPress(openSitePage(answer))) return openSitePage(answer)
  }
  return { trouble: trouble('home', 'not-arabic-or-persian', site.href, 'the text of the page is neither Arabic nor Persian') }
}

function isPress(page: OpenPage): boolean {
  return pressLanguage([textOf(page).slice(0, 5_000)]) !== null
}
