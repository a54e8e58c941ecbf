import { LineFigure } from '../charts/line-figure.tsx'
import type { ChartSeries } from '../charts/series.ts'
import type { SubjectPageData } from '../figures/load-subject-page.ts'
import { type Kind, kinds } from '../figures/subject-figures.ts'
import type { MessageKey } from '../i18n/catalogues.ts'
import { formatNumber } from '../i18n/format.ts'
import { useLocale } from '../i18n/use-locale.ts'
import { Figure } from './figure.tsx'
import { subjectNameIn } from './subject-name.tsx'
import { usePoints } from './use-points.ts'

const kindLabels: Record<Kind, MessageKey> = {
  mentions: 'kind.mentions',
  indirect_quotes: 'found.indirect',
  colon_quotes: 'found.colon',
  direct_quotes: 'found.direct',
}

/** Being mentioned is not being quoted: mentions and the three kinds of quotes, each a line of its own. Topics do not speak, so they have mentions alone. */
export function KindsFigure({ page }: { page: SubjectPageData }) {
  const { t, tag, language } = useLocale()
  const { figures, subject, base } = page
  const { points, ticks, open } = usePoints(page, subject.slug)
  const shown = subject.kind === 'speaker' ? kinds : kinds.slice(0, 1)
  if (shown.every((kind) => figures.totals[kind] === 0)) return null
  const series: ChartSeries[] = shown.map((kind) => ({
    key: kind,
    label: t(kindLabels[kind]),
    look: kinds.indexOf(kind),
    values: figures.kinds[kind].map((point) => (point.isGap ? null : point.count)),
  }))
  const format = (value: number) => formatNumber(tag, value)
  const name = subjectNameIn(language, subject)
  return (
    <Figure
      title={t(subject.kind === 'speaker' ? 'subject.kinds' : 'subject.mentions', { name })}
      base={t('subject.kindsBase', {
        mentions: figures.totals.mentions,
        quotes: figures.totals.direct_quotes + figures.totals.colon_quotes + figures.totals.indirect_quotes,
        kind: subject.kind,
        articles: base.articles,
        outlets: base.outlets,
      })}
      notes={[
        ...(subject.kind === 'speaker' ? [t('kind.explained')] : []),
        t('coverage.whole', { whole: figures.wholeOutlets, known: figures.knownOutlets }),
        t('coverage.sumBreaks'),
      ]}
    >
      <LineFigure {...{ points, series, ticks, format }} onChoose={open} />
    </Figure>
  )
}
