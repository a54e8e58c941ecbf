import { listSubjectArticles } from '#db/queries/sentences.ts'
import { listSubjectLabels, type SubjectLabel } from '#db/queries/subject-labels.ts'
import { outletNameIn } from '../../components/outlet-name.tsx'
import { subjectNameIn, subjectPath } from '../../components/subject-name.tsx'
import { dayAt } from '../../figures/days.ts'
import { loadSelection } from '../../filters/load-selection.ts'
import { formatInstant } from '../../i18n/format.ts'
import { pickSentences } from '../../sentences/pick-sentences.ts'
import { type Desk, requestOf } from '../desk.ts'
import { isolate } from '../isolate.ts'
import type { Block, Line, Section } from '../section.ts'
import { isRightToLeft, telling } from '../telling.ts'

/** The newest quotes of chosen speakers since the issue before, by article. */
export async function loadQuotesSection(desk: Desk, speakers: string[], most: number): Promise<Section> {
  const { t, locale } = telling(desk)
  const chosen = (await listSubjectLabels(desk.context.db)).filter(({ slug, kind }) => kind === 'speaker' && speakers.includes(slug))
  const blocks: Block[] = []
  for (const speaker of chosen) {
    const lines = await loadLines(desk, speaker, most)
    const heading = isolate(subjectNameIn(locale.language, speaker))
    blocks.push(lines.length > 0 ? { kind: 'lines', heading, lines } : { kind: 'words', words: t('digest.noQuotes', { speaker: heading }) })
  }
  const alone = chosen.length === 1 ? chosen[0]! : null
  return {
    title: t('digest.quotes'),
    base: t('digest.since', { when: formatInstant(locale.tag, desk.since, desk.timeZone) }),
    blocks,
    notes: [t('digest.quotesNote', { most })],
    href: alone && `${desk.context.config.url}${subjectPath(alone)}`,
  }
}

async function loadLines(desk: Desk, speaker: SubjectLabel, most: number): Promise<Line[]> {
  const { context, readership, locale } = desk
  const { articleTime } = telling(desk)
  const from = dayAt(desk.since - 86_400_000, 'UTC')
  const { selection, outlets, today } = await loadSelection(requestOf(context, readership, '/'), context, '1d')
  const range = { ...selection, from, to: today }
  const articles = await listSubjectArticles(context.db, speaker.id, range, { found: 'quoted', before: null, limit: 4 * most })
  // What prints only its day counts as new where that day is not over before.
  const fresh = articles.filter(({ published_at, published_precision, day }) =>
    published_precision === 'minute' && published_at !== null
      ? published_at > desk.since
      : day !== null && day > dayAt(desk.since, desk.timeZone),
  )
  return fresh.slice(0, most).flatMap((article): Line[] => {
    const outlet = outlets.find(({ id }) => id === article.outlet_id)
    if (!outlet) return []
    const { sentences } = pickSentences({ ...article, mentions: [] })
    const timed = { publishedAt: article.published_at, precision: article.published_precision, day: article.day, outlet }
    return [
      {
        name: isolate(article.title),
        href: `${context.config.url}/articles/${article.id}`,
        details: [[isolate(outletNameIn(locale.language, outlet)), articleTime(timed)].filter((one) => one !== '').join(' · ')],
        quotes: sentences.map(({ text, isCut, at }) => ({
          words: isCut ? `${text} …` : text,
          href: `${context.config.url}/articles/${article.id}#m${at}`,
          isRightToLeft: isRightToLeft(text),
        })),
      },
    ]
  })
}
