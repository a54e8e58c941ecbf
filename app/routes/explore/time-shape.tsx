import { Link, useNavigate } from '@remix-run/react'
import { useState } from 'react'
import { MOST_LINES } from '../../charts/series.ts'
import { TimeFigure } from '../../charts/time-figure.tsx'
import { useCourse } from '../../charts/use-course.ts'
import { coverageBelow, formatValue, nameDays } from '../../figures/draw-exploration.ts'
import { exploreSearch } from '../../figures/exploration.ts'
import { articlesPath } from '../../figures/selection-links.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './explore.module.css'
import type { ShapeProps } from './shape.ts'

/** Lines or stacked areas over time. A click opens a point's articles, a pull over several points offers theirs. */
export function TimeShape({ figure, drawn, locale }: ShapeProps) {
  const { t, direction } = useLocale()
  const course = useCourse()
  const navigate = useNavigate()
  const [pulled, setPulled] = useState<[number, number] | null>(null)
  const { settled, answer } = figure
  const series = drawn.series.slice(0, MOST_LINES)
  const coverage = coverageBelow(drawn, series)
  const openSeries = (key: string, index: number) => {
    const one = series.find((other) => other.key === key)
    if (one) navigate(articlesPath(figure, one.of, answer.bins[index]!))
  }
  return (
    <>
      <TimeFigure
        {...{ series, coverage, direction, course }}
        points={drawn.points}
        ticks={drawn.ticks}
        flags={drawn.flags}
        format={(value) => formatValue(locale.tag, settled.scale, value)}
        isStacked={settled.shape === 'areas'}
        words={{
          gap: t('coverage.gap'),
          soFar: t('soFar'),
          loading: t('loading'),
          before: t('explore.note.beforeShort'),
          coverage: t('coverage.strip'),
          collected: t('coverage.state.collected'),
        }}
        onChoose={(index) => (series.length === 1 ? openSeries(series[0]!.key, index) : setPulled([index, index]))}
        onChooseSeries={openSeries}
        onDrag={(first, last) => setPulled([first, last])}
      />
      {pulled && <PulledDays {...{ figure, drawn, locale }} range={pulled} close={() => setPulled(null)} />}
    </>
  )
}

/** What was pulled over: each line's articles on these days, and a closer look at them. */
function PulledDays({ figure, drawn, locale, range: [first, last], close }: ShapeProps & { range: [number, number]; close: () => void }) {
  const { t } = useLocale()
  const { asked, settled, answer } = figure
  const days = { from: answer.bins[first]!.from, to: answer.bins[last]!.to }
  // Stories of several points are not the sum of the points.
  const isSummable = settled.measure !== 'stories' || first === last
  return (
    <section className={styles.pulled} aria-live="polite">
      <h3>{nameDays(locale, days.from, days.to)}</h3>
      <ul>
        {drawn.series.slice(0, MOST_LINES).map((one) => {
          const count = one.counts.slice(first, last + 1).reduce((sum, value) => sum + value, 0)
          return (
            <li key={one.key}>
              <Link to={articlesPath(figure, one.of, days)}>
                <bdi>{one.label}</bdi>
                {isSummable && `: ${t(`explore.count.${settled.measure}`, { count })}`}
              </Link>
            </li>
          )
        })}
        {first !== last && (
          <li>
            <Link to={exploreSearch({ ...asked, filter: { ...asked.filter, preset: null, ...days } })} onClick={close}>
              {t('explore.zoom')}
            </Link>
          </li>
        )}
      </ul>
      <button type="button" className={styles.plain} onClick={close}>
        {t('close')}
      </button>
    </section>
  )
}
