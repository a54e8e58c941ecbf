import { Link, useLocation } from '@remix-run/react'
import { MOST_LINES } from '../../charts/series.ts'
import { Figure } from '../../components/figure.tsx'
import { doubtExploration } from '../../figures/doubt-exploration.ts'
import { drawExploration } from '../../figures/draw-exploration.ts'
import type { ExplorationFigure } from '../../figures/load-exploration.ts'
import { nameExploration } from '../../figures/name-exploration.ts'
import { articlesPath } from '../../figures/selection-links.ts'
import type { Locale } from '../../i18n/locale.ts'
import { translate } from '../../i18n/translate.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import { BarsShape } from './bars-shape.tsx'
import { CalendarShape } from './calendar-shape.tsx'
import styles from './explore.module.css'
import { FigureTable } from './figure-table.tsx'
import { HeatShape } from './heat-shape.tsx'
import { MultiplesShape } from './multiples-shape.tsx'
import type { ShapeProps } from './shape.ts'
import { TimeShape } from './time-shape.tsx'

/** The figure: what it shows in words, its picture, its doubts, its table, and the way out as CSV. */
export function ExploreFigure({ figure }: { figure: ExplorationFigure }) {
  const { t, locale } = useLocale()
  const { search } = useLocation()
  const mayEdit = useMayEdit()
  const { title, subtitle } = nameExploration(figure, locale)
  const drawn = drawExploration(figure, locale)
  const { shape } = figure.settled
  const isOfLines = shape === 'lines' || shape === 'areas'
  const notes = doubtExploration(figure, drawn, isOfLines ? Math.min(MOST_LINES, drawn.series.length) : drawn.series.length, locale)
  return (
    <Figure title={<span className={styles.title}>{title}</span>} base={<BaseLine figure={figure} locale={locale} />} notes={notes} leaves>
      <p className={styles.subtitle}>{subtitle}</p>
      {drawn.series.every(({ total }) => total === 0) ? (
        <p className={styles.nothing}>
          {t('explore.nothing')} {t('explore.nothingHelp')}
        </p>
      ) : (
        <Shape {...{ figure, drawn, locale }} />
      )}
      <FigureTable {...{ figure, drawn, locale }} />
      <p className={styles.ways}>
        <a href={`/explore.csv${search}`} download className="screen-only">
          {t('explore.csv')}
        </a>
        {mayEdit && (
          <Link to={`/digests/new?${new URLSearchParams({ figure: `/explore${search}` })}`} className="screen-only">
            {t('explore.toDigest')}
          </Link>
        )}
      </p>
    </Figure>
  )
}

function Shape(props: ShapeProps) {
  switch (props.figure.settled.shape) {
    case 'bars':
      return <BarsShape {...props} />
    case 'heat':
      return <HeatShape {...props} />
    case 'calendar':
      return <CalendarShape {...props} />
    case 'multiples':
      return <MultiplesShape {...props} />
    default:
      return <TimeShape {...props} />
  }
}

/** "41 articles of 412 collected articles in 9 outlets"; where the series overlap there is no one sum, and the base stands alone. */
function BaseLine({ figure, locale }: { figure: ExplorationFigure; locale: Locale }) {
  const { answer, settled } = figure
  const base = { articles: answer.base, outlets: answer.outlets.known }
  if (answer.total === null) return <>{translate(locale, 'explore.baseAlone', base)}</>
  const total = translate(locale, `explore.count.${settled.measure}`, { count: answer.total })
  return <Link to={articlesPath(figure, null, null)}>{translate(locale, 'explore.base', { total, ...base })}</Link>
}
