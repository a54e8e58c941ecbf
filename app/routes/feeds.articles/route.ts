import type { LoaderFunctionArgs } from '@remix-run/node'
import { generateAtomFeed } from 'feedsmith'
import { listSelected } from '#db/queries/selection-lists.ts'
import { admit } from '../../api/admit.ts'
import { answer } from '../../api/answer.ts'
import { describeArticles } from '../../api/list-articles.ts'
import type { Item } from '../../api/shapes.ts'
import { loadQuestion } from '../../filters/load-question.ts'

const ENTRIES = 50
/** What XML 1.0 cannot hold, also escaped: zero bytes and their kin, halves of letters. One of them would make the whole feed unreadable. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** An Atom feed of any question's newest articles: the address of a list, with a token as `key`. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await admit(request, context, 'feeds')
  const loaded = await loadQuestion(request, context, '30d')
  const rows = await listSelected(context.db, loaded.selection, { before: null, limit: ENTRIES })
  const articles = await describeArticles(
    context,
    rows.map(({ id }) => id),
    loaded,
  )
  const feed = writeFeed(articles, request.url, context.config.url).replace(forbidden, '')
  return answer(request, feed, 'application/atom+xml; charset=utf-8')
}

/** Entries lead to the article as Rasad keeps it; the outlet's own page stands beside it. The key of the address is told to nobody. */
function writeFeed(articles: Item<'articles'>[], address: string, site: string): string {
  const { pathname, searchParams } = new URL(address)
  searchParams.delete('key')
  const updated = articles
    .map((one) => one.published_at ?? one.first_seen_at)
    .reduce((newest, one) => (one > newest ? one : newest), '1970-01-01T00:00:00.000Z')
  return generateAtomFeed({
    id: `${site}${pathname}?${searchParams}`,
    title: { value: ['Rasad', ...searchParams.getAll('subject'), ...searchParams.getAll('q')].join(' · ') },
    updated: new Date(updated),
    links: [{ href: `${site}/articles?${searchParams}`, rel: 'alternate' }],
    entries: articles.map((one) => ({
      id: `${site}/articles/${one.id}`,
      title: { value: one.title },
      updated: new Date(one.published_at ?? one.first_seen_at),
      ...(one.published_at ? { published: new Date(one.published_at) } : {}),
      authors: [{ name: one.author ?? one.outlet }],
      links: [
        { href: `${site}/articles/${one.id}`, rel: 'alternate' },
        { href: one.url, rel: 'via' },
      ],
      ...(one.lead ? { summary: { value: one.lead } } : {}),
      categories: one.subjects.map((term) => ({ term })),
    })),
  })
}
