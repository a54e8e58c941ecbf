import type { CoverageRow } from '../charts/coverage-strip.tsx'
import { type ChartSeries, MOST_LINES } from '../charts/series.ts'
import type { MessageKey } from '../i18n/catalogues.ts'
import { coverageKey } from '../i18n/coverage-key.ts'
import type { Locale } from '../i18n/locale.ts'
import { translate, type Values } from '../i18n/translate.ts'
import type { Scale } from './exploration.ts'
import type { Point } from './fold-bin.ts'
import type { SubjectPageData } from './load-subject-page.ts'
import { outletNameOf } from './name-series.ts'
import { type Kind, kinds } from './subject-kinds.ts'

/** What the lines of a subject's page are drawn from; less than the page knows. */
export type SubjectLinesData = Pick<
  SubjectPageData,
  'subject' | 'filter' | 'today' | 'unit' | 'measure' | 'bins' | 'figures' | 'base' | 'undated' | 'outlets'
>

/** A line with what it was counted of, point by point. */
export type CountedSeries = ChartSeries & { points: Point[] }

/** Lines in a reader's words, ready to be drawn on a page or in a picture. */
export type DrawnLines = { title: string; base: string; notes: string[]; series: CountedSeries[]; coverage: CoverageRow[]; scale: Scale }

/** Articles that mention the subject, a line for each of the outlets that have most of them; as a share of each one's articles, or as their number. */
export function drawOutletLines({ figures, measure, base, subject, undated, filter, today }: SubjectLinesData, locale: Locale): DrawnLines {
  const t = (key: MessageKey, values?: Values) => translate(locale, key, values)
  const drawn = figures.lines.slice(0, MOST_LINES)
  const notes = [
    drawn.some((line) => line.gaps.some((gap) => gap !== null)) && t('coverage.brokenLines'),
    figures.lines.length > drawn.length && t('subject.moreOutlets', { drawn: drawn.length, all: figures.lines.length }),
    filter.to === today && t('coverage.soFar'),
    undated > 0 && t('subject.undated', { count: undated }),
  ]
  return {
    title: t(`subject.byOutlet.${measure}`, { name: subject[`name_${locale.language}`] }),
    base: t('subject.base', { found: figures.articles, articles: base.articles, outlets: base.outlets }),
    notes: notes.filter((note) => note !== false),
    scale: measure,
    series: drawn.map(({ outlet, points }) => ({
      key: outlet.slug,
      label: outletNameOf(outlet, locale),
      look: outlet.id - 1,
      points,
      values: points.map((point) =>
        point.isGap ? null : measure === 'count' ? point.count : point.base === 0 ? null : point.count / point.base,
      ),
    })),
    coverage: drawn.map(({ outlet, gaps }) => ({
      key: outlet.slug,
      label: outletNameOf(outlet, locale),
      gaps: gaps.map((gap) => gap && t(coverageKey(gap))),
    })),
  }
}

const kindLabels: Record<Kind, MessageKey> = {
  mentions: 'kind.mentions',
  indirect_quotes: 'found.indirect',
  colon_quotes: 'found.colon',
  direct_quotes: 'found.direct',
}

/** Being mentioned is not being quoted: mentions and the three kinds of quotes, each a line of its own. Topics do not speak, so they have mentions alone. */
export function drawKindLines({ figures, subject, base }: SubjectLinesData, locale: Locale): DrawnLines {
  const t = (key: MessageKey, values?: Values) => translate(locale, key, values)
  const isSpeaker = subject.kind === 'speaker'
  const shown = isSpeaker ? kinds : kinds.slice(0, 1)
  return {
    title: t(isSpeaker ? 'subject.kinds' : 'subject.mentions', { name: subject[`name_${locale.language}`] }),
    base: t('subject.kindsBase', {
      mentions: figures.totals.mentions,
      quotes: figures.totals.direct_quotes + figures.totals.colon_quotes + figures.totals.indirect_quotes,
      kind: subject.kind,
      articles: base.articles,
      outlets: base.outlets,
    }),
    notes: [
      ...(isSpeaker ? [t('kind.explained')] : []),
      t('coverage.whole', { whole: figures.wholeOutlets, known: figures.knownOutlets }),
      t('coverage.sumBreaks'),
    ],
    scale: 'count',
    series: shown.map((kind) => ({
      key: kind,
      label: t(kindLabels[kind]),
      look: kinds.indexOf(kind),
      points: figures.kinds[kind],
      values: figures.kinds[kind].map((point) => (point.isGap ? null : point.count)),
    })),
    coverage: [],
  }
}
