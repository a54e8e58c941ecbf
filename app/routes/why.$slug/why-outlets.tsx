import { Link } from '@remix-run/react'
import type { CSSProperties } from 'react'
import type { Why } from '../../brief/load-why.ts'
import { Figure } from '../../components/figure.tsx'
import { OutletName } from '../../components/outlet-name.tsx'
import { formatUsual } from '../../components/usual.tsx'
import { formatNumber } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { useWhyEvidence } from './use-why-evidence.ts'
import styles from './why.module.css'

/** Articles per outlet as bars, with a tick where the usual number stands. */
export function WhyOutlets({ why }: { why: Why }) {
  const { t, tag } = useLocale()
  const evidence = useWhyEvidence(why)
  const top = Math.max(1, ...why.perOutlet.map(({ articles, pair }) => Math.max(articles, pair?.usual ?? 0)))
  const partOf = (value: number) => `${(value / top) * 100}%`
  return (
    <Figure title={t('why.outlets')} base={t('why.outletsBase')} notes={[t('why.outletsNote')]}>
      <table className={styles.bars}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('outlets.outlet')}</th>
            <th scope="col">{t('ranking.articles')}</th>
            <th scope="col">{t('usual.title')}</th>
          </tr>
        </thead>
        <tbody>
          {why.perOutlet.map(({ outlet, articles, pair, isGap }) => (
            <tr key={outlet.slug} data-row>
              <th scope="row">
                <OutletName outlet={outlet} />
              </th>
              <td className={isGap ? styles.gap : undefined} title={isGap ? t('why.gap') : undefined}>
                <span className={styles.bar} style={{ '--part': partOf(articles) } as CSSProperties} />
                {pair !== null && <span className={styles.tick} style={{ '--part': partOf(pair.usual) } as CSSProperties} />}
              </td>
              <td className={styles.figures}>
                <Link to={evidence({ outlet: outlet.slug })} data-row-link>
                  {formatNumber(tag, articles)}
                </Link>{' '}
                <span className={styles.soft}>
                  {pair === null
                    ? articles > 0 && why.basis !== null
                      ? t('usual.unknown')
                      : ''
                    : t('usual.count', { usual: formatUsual(tag, pair.usual) })}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  )
}
