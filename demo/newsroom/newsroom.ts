import type { DayNumber } from '../calendar.ts'
import type { DemoOutlet } from '../outlets.ts'
import type { DemoArticle } from './article.ts'
import { findBreaking, listBreaking } from './breaking-news.ts'
import { localDay } from './local-time.ts'
import { planDay } from './plan-day.ts'
import { writeBreaking, writePlanned } from './write-article.ts'

const keptDays = 90

/** What the outlets have published so far. `now` is the clock; what breaks is counted from the moment this was called. */
export type Newsroom = {
  /** Newest first. */
  listArticles: (outlet: DemoOutlet) => DemoArticle[]
  findArticle: (outlet: DemoOutlet, id: number) => DemoArticle | undefined
}

export function openNewsroom(now: () => number): Newsroom {
  const openedAt = now()
  const days = new Map<string, DemoArticle[]>()
  const articlesOf = (outlet: DemoOutlet, day: DayNumber) => {
    const key = `${outlet.slug} ${day}`
    const known = days.get(key)
    if (known) return known
    const articles = planDay(outlet, day).map((plan) => writePlanned(outlet, day, plan))
    days.set(key, articles)
    return articles
  }
  const listArticles = (outlet: DemoOutlet) => {
    const today = localDay(outlet, now())
    const planned = Array.from({ length: keptDays }, (_, i) => articlesOf(outlet, today - i)).flat()
    const breaking = listBreaking(openedAt, now()).filter((piece) => piece.outlet === outlet)
    return [...planned.filter(({ at }) => at <= now()), ...breaking.map(writeBreaking)].sort((a, b) => b.at - a.at)
  }
  const findArticle = (outlet: DemoOutlet, id: number) => {
    const breaking = findBreaking(id)
    const article = breaking ? writeBreaking(breaking) : articlesOf(outlet, Math.floor(id / 10_000)).find((one) => one.id === id)
    return article && article.outlet === outlet && article.at <= now() ? article : undefined
  }
  return { listArticles, findArticle }
}
