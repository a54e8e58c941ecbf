import type { DayNumber } from '../calendar.ts'
import type { DemoOutlet } from '../outlets.ts'
import { randomOf } from '../random.ts'
import type { DemoTopic } from '../texts/topic-texts.ts'
import { arabic } from '../write/arabic.ts'
import { composeArticle } from '../write/compose-article.ts'
import { persian } from '../write/persian.ts'
import type { DemoArticle } from './article.ts'
import type { BreakingPiece } from './breaking-news.ts'
import { editCopy } from './edit-copy.ts'
import { localDay } from './local-time.ts'
import type { Plan } from './plan-day.ts'

const books = { ar: arabic, fa: persian }

/** Writes a planned piece; a copy is the agency's, as the desk edits it. */
export function writePlanned(outlet: DemoOutlet, day: DayNumber, plan: Plan): DemoArticle {
  const id = day * 10_000 + plan.index
  if (!plan.copyOf) return write(outlet, { id, at: plan.at, topic: plan.topic }, day)
  const { agency, index } = plan.copyOf
  const original = write(agency, { id: day * 10_000 + index, at: plan.at, topic: plan.topic }, day)
  return { ...editCopy(randomOf('copy', outlet.slug, id), outlet, agency, original), id }
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
