import { loadSearch } from '#app/routes/search/load-search.ts'
import type { Db } from '#db/connection.ts'
import { pageContext } from '../archive/page-context.ts'
import { makeSubject } from '../archive/subjects.ts'
import { describeTurns, goesOn, isChosen, startClocks, type Times } from '../archive/turns.ts'
import { wordAt } from '../archive/words.ts'

const allDays = 'from=2020-01-01&to=2026-03-22'

/** What is asked, and the ranks of the words that it is asked with; each turn takes the next words. */
const kinds: { name: string; search: string; query: (turn: number) => string }[] = [
  { name: 'a name in 2 % of articles, 90 days', search: '', query: (turn) => makeSubject(10 + turn).names.ar },
  { name: 'a word in 18 %, 90 days', search: '', query: (turn) => wordAt(20 + turn) },
  { name: 'a very common word, 90 days', search: '', query: (turn) => common(turn) },
  { name: 'a rare word, all days', search: allDays, query: (turn) => wordAt(9_000 + turn) },
  { name: 'a name in 2 %, all days', search: allDays, query: (turn) => makeSubject(10 + turn).names.ar },
  { name: 'a word in 18 %, all days', search: allDays, query: (turn) => wordAt(20 + turn) },
  { name: 'a very common word, all days', search: allDays, query: (turn) => common(turn) },
  {
    name: 'two words of 18 %, one outlet, a year',
    search: 'outlet=outlet-1&range=1y',
    query: (turn) => `${wordAt(20 + turn)} ${wordAt(41 + turn)}`,
  },
  { name: 'a phrase, all days', search: allDays, query: (turn) => `"${wordAt(2 + turn)} ${wordAt(4 + turn)}"` },
  {
    name: 'a name in 2 % by relevance, all days',
    search: `sort=relevance&${allDays}`,
    query: (turn) => makeSubject(10 + turn).names.ar,
  },
  { name: 'NEAR/5 of two words of 18 %, 90 days', search: '', query: (turn) => `${wordAt(20 + turn)} NEAR/5 ${wordAt(30 + turn)}` },
]

/** Words that stand in a third of the articles or more. */
function common(turn: number): string {
  return ['من', 'إلى', 'از', 'است', 'به', 'المدينة', 'هذا', 'در'][turn % 8] as string
}

/**
 * Milliseconds of each kind of search until its first page (list with marks, which goes out first) and until all of it (total and facets, too): by the clock, and by the processor,
 * which is what the clock would say if the machine did nothing else.
 */
export async function* timeQueries(db: Db): AsyncGenerator<string> {
  for (const { name, search, query } of kinds) {
    if (!isChosen(name)) continue
    const [page, whole]: [Times[], Times[]] = [[], []]
    let found = 0
    for (const since = performance.now(); goesOn(page.length, since); ) {
      const address = `${search}&q=${encodeURIComponent(query(page.length))}`
      const read = startClocks()
      const { results } = await ask(db, address)
      page.push(read())
      const counted = await results?.counted
      whole.push(read())
      found += counted?.total ?? 0
    }
    yield `${name} (${Math.round(found / page.length)} articles): first page ${describeTurns(page)}`
    yield `  with total and facets: ${describeTurns(whole)}`
  }
}

function ask(db: Db, search: string) {
  return loadSearch(new Request(`http://127.0.0.1/search?${search}`), pageContext(db))
}
