import type { DayNumber } from '../calendar.ts'
import type { DemoOutlet } from '../outlets.ts'
import { randomOf } from '../random.ts'
import type { DemoTopic } from '../texts/topic-texts.ts'
import { arabic } from '../write/arabic.ts'
import { composeArticle } from '../write/compose-article.ts'
import { persian } from '../write/persian.ts'
import type { DemoArticle } from './article.ts'
import type { BreakingPiece } from './breaking-news.ts'
import { localDay } from './local-time.ts'
import type { Plan } from './plan-day.ts'

const books = { ar: arabic, fa: persian }

/** Writes a planned piece; a copy repeats the agency's words under a title of its own, now and then without the last paragraph. */
export function writePlanned(outlet: DemoOutlet, day: DayNumber, plan: Plan): DemoArticle {
  const id = day * 10_000 + plan.index
  if (!plan.copyOf) return write(outlet, { id, at: plan.at, topic: plan.topic }, day)
  const { agency, index } = plan.copyOf
  const original = write(agency, { id: day * 10_000 + index, at: plan.at, topic: plan.topic }, day)
  const random = randomOf('copy', outlet.slug, id)
  const paragraphs = random() < 0.3 ? original.paragraphs.slice(0, -1) : original.paragraphs
  const title = random() < 0.4 ? books[outlet.language].reprinted.replace('{title}', original.title) : original.title
  return { ...original, id, outlet, title, paragraphs }
}

export function writeBreaking({ id, at, outlet, topic }: BreakingPiece): DemoArticle {
  return write(outlet, { id, at, topic }, localDay(outlet, at))
}

type Assignment = { id: number; at: number; topic: DemoTopic }

function write(outlet: DemoOutlet, { id, at, topic }: Assignment, day: DayNumber): DemoArticle {
  const book = books[outlet.language]
  const { section, tags } = book.topics[topic]
  const composition = composeArticle(randomOf('article', outlet.slug, id), book, topic, day)
  return { id, outlet, at, section, tags, ...composition, paragraphs: signed(outlet, composition.paragraphs) }
}

/** An agency names itself in its first paragraph; desks that reprint it leave that in. */
function signed(outlet: DemoOutlet, [first, ...others]: string[]): string[] {
  if (!outlet.isAgency) return [first as string, ...others]
  return [outlet.language === 'ar' ? `نيلبار (${outlet.names.ar}) - ${first}` : `به گزارش ${outlet.names.fa}، ${first}`, ...others]
}
