import type { AppLoadContext } from '@remix-run/node'
import { loadSearch } from '#app/routes/search/load-search.ts'
import type { Db } from '#db/connection.ts'
import { lastDay, wordAt } from './fill-articles.ts'

const TIMES = 20
const allDays = 'from=2020-01-01&to=2026-03-22'

/** What is asked, and the ranks of the words that it is asked with; each turn takes the next words. */
const kinds: { name: string; search: string; query: (turn: number) => string }[] = [
  { name: 'a name in 2 % of articles, 90 days', search: '', query: (turn) => wordAt(700 + turn) },
  { name: 'a word in 18 %, 90 days', search: '', query: (turn) => wordAt(60 + turn) },
  { name: 'a rare word, all days', search: allDays, query: (turn) => wordAt(9_000 + turn) },
  { name: 'a name in 2 %, all days', search: allDays, query: (turn) => wordAt(700 + turn) },
  { name: 'a word in 18 %, all days', search: allDays, query: (turn) => wordAt(60 + turn) },
  {
    name: 'two words of 18 %, one outlet, a year',
    search: 'outlet=outlet-1&range=1y',
    query: (turn) => `${wordAt(60 + turn)} ${wordAt(80 + turn)}`,
  },
  { name: 'a phrase, all days', search: allDays, query: (turn) => `"${wordAt(12 + turn)} ${wordAt(14 + turn)}"` },
  { name: 'a name in 2 % by relevance, all days', search: `sort=relevance&${allDays}`, query: (turn) => wordAt(700 + turn) },
  { name: 'NEAR/5 of two words of 18 %, 90 days', search: '', query: (turn) => `${wordAt(60 + turn)} NEAR/5 ${wordAt(90 + turn)}` },
]

/**
 * Milliseconds of the whole page's data (list, total, facets, marks) for each kind of search: by the clock, and by the processor, which is what the
 * clock would say if the machine did nothing else.
 */
export async function timeQueries(db: Db): Promise<string[]> {
  const lines: string[] = []
  for (const { name, search, query } of kinds) {
    const [byClock, byProcessor]: [number[], number[]] = [[], []]
    let found = 0
    for (let turn = 0; turn < TIMES; turn++) {
      const [start, used] = [performance.now(), process.cpuUsage()]
      const page = await ask(db, `${search}&q=${encodeURIComponent(query(turn))}`)
      const { user, system } = process.cpuUsage(used)
      byClock.push(performance.now() - start)
      byProcessor.push((user + system) / 1000)
      found += page.results?.total ?? 0
    }
    lines.push(`${name} (${Math.round(found / TIMES)} articles): ${describe(byClock)}; processor ${describe(byProcessor)}`)
  }
  return lines
}

function describe(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => `${(sorted[Math.ceil(part * sorted.length) - 1] as number).toFixed(1)} ms`
  return `p50 ${at(0.5)}, p95 ${at(0.95)}`
}

function ask(db: Db, search: string) {
  const context: AppLoadContext = {
    db,
    now: () => lastDay + 3_600_000,
    cspNonce: '',
    address: '127.0.0.1',
    config: { url: '', timeZone: 'UTC' },
  }
  return loadSearch(new Request(`http://127.0.0.1/search?${search}`), context)
}
