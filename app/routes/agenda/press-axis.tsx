import { Link, useSearchParams } from '@remix-run/react'
import type { CSSProperties } from 'react'
import { type Press, type PressLine, shareOf } from '../../agenda/compare-presses.ts'
import type { Agenda } from '../../agenda/load-agenda.ts'
import { EmptyRange } from '../../components/empty-range.tsx'
import { Figure } from '../../components/figure.tsx'
import { SubjectLink } from '../../components/subject-name.tsx'
import { SwitchLinks } from '../../components/switch-links.tsx'
import { changeSearch } from '../../filters/filter.ts'
import { formatNumber, formatShare } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './agenda.module.css'

/** Shares of the two presses grow away from one axis: what one writes of and the other does not, then what both do. */
export function PressAxis({ agenda }: { agenda: Agenda }) {
  const { t } = useLocale()
  const { bases, groups, kind, days } = agenda
  const top = Math.max(0.001, ...groups.flatMap(({ lines }) => lines.flatMap((line) => [shareOf(line.ar), shareOf(line.fa)])))
  const isEmpty = groups.every(({ lines }) => lines.length === 0)
  return (
    <Figure
      title={t(`agenda.axis.${kind}`)}
      base={t('agenda.base')}
      leaves={!isEmpty}
      controls={
        <SwitchLinks
          label={t('agenda.kind')}
          name="kind"
          current={kind}
          options={[
            { value: 'topic', label: t('nav.topics'), isUsual: true },
            { value: 'speaker', label: t('nav.speakers') },
          ]}
        />
      }
      notes={[
        ...(agenda.isCut ? [t('agenda.cut', { days })] : []),
        t('agenda.leanNote'),
        t('agenda.smallNote'),
        ...(['ar', 'fa'] as const).map((press) => t(`agenda.coverage.${press}`, { ...bases[press], days })),
      ]}
    >
      {isEmpty ? (
        <EmptyRange words={t('agenda.none')} />
      ) : (
        <table className={styles.axis}>
          <thead>
            <tr>
              <th scope="col">{t('ranking.name')}</th>
              {(['fa', 'ar'] as const).map((press) => (
                <th key={press} scope="col" className={styles[press]}>
                  {t(`agenda.${press}`)}
                  <span className={styles.soft}>
                    {t('overview.total', { articles: bases[press].articles, outlets: bases[press].outlets })}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          {groups
            .filter(({ lines }) => lines.length > 0)
            .map(({ lean, lines, all }) => (
              <tbody key={lean}>
                <tr>
                  <th scope="rowgroup" colSpan={3} className={styles.group}>
                    {t(`agenda.lean.${lean}`)} <span className={styles.soft}>{t('agenda.shown', { shown: lines.length, all })}</span>
                  </th>
                </tr>
                {lines.map((line) => (
                  <AxisRow key={line.label.id} line={line} top={top} agenda={agenda} />
                ))}
              </tbody>
            ))}
        </table>
      )}
    </Figure>
  )
}

function AxisRow({ line, top, agenda }: { line: PressLine; top: number; agenda: Agenda }) {
  const { t } = useLocale()
  return (
    <tr data-row>
      <th scope="row">
        <SubjectLink subject={line.label} />
        {line.isSmall && (
          <sup title={t('agenda.smallNote')} className={styles.small}>
            *
          </sup>
        )}
      </th>
      <Side line={line} press="fa" top={top} agenda={agenda} />
      <Side line={line} press="ar" top={top} agenda={agenda} />
    </tr>
  )
}

type SideProps = { line: PressLine; press: Press; top: number; agenda: Agenda }

function Side({ line, press, top, agenda: { filter } }: SideProps) {
  const { t, tag } = useLocale()
  const [params] = useSearchParams()
  const { count, base } = line[press]
  const share = shareOf({ count, base })
  const { from, to } = filter
  const list = `/articles${changeSearch(params, { kind: null, lang: null, range: null, from, to, language: press, subject: line.label.slug })}`
  return (
    <td className={styles[press]}>
      <Link to={list} className={styles.side} title={t('agenda.cell', { count, base })}>
        <span className={styles.bar} style={{ '--part': `${(share / top) * 100}%` } as CSSProperties} />
        <span className={styles.value}>
          {base === 0 ? '–' : formatShare(tag, share)} <span className={styles.soft}>{formatNumber(tag, count)}</span>
        </span>
      </Link>
    </td>
  )
}
