import { Link, useSearchParams } from '@remix-run/react'
import { Figure } from '../../components/figure.tsx'
import { OutletName } from '../../components/outlet-name.tsx'
import { changeSearch } from '../../filters/filter.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { Credit } from '../../stories/gather-credits.ts'
import styles from './stories.module.css'

const MOST_OUTLETS = 4

/** Whom the articles credit for their text: agencies and other outlets, with those who take from them. */
export function CreditsTable({ credits }: { credits: Credit[] }) {
  const { t, tag } = useLocale()
  const [params] = useSearchParams()
  const articlesOf = (source: string, outlet?: string) =>
    `/articles${changeSearch(params, { credits: source, subject: null, sort: null, after: null, ...(outlet === undefined ? {} : { outlet }) })}`
  if (credits.length === 0) return null
  return (
    <Figure title={t('credits.title')} base={t('credits.base')}>
      <div className={styles.scroll}>
        <table className={styles.credits}>
          <thead>
            <tr>
              <th scope="col">{t('credits.source')}</th>
              <th scope="col" className={styles.number}>
                {t('ranking.articles')}
              </th>
              <th scope="col">{t('credits.by')}</th>
            </tr>
          </thead>
          <tbody>
            {credits.map(({ printed, outlet, articles, by }) => (
              <tr key={printed}>
                <th scope="row">{outlet ? <OutletName outlet={outlet} /> : <bdi>{printed}</bdi>}</th>
                <td className={styles.number}>
                  <Link to={articlesOf(printed)}>{formatNumber(tag, articles)}</Link>
                </td>
                <td>
                  <ul className={styles.by}>
                    {by.slice(0, MOST_OUTLETS).map((one) => (
                      <li key={one.outlet.slug}>
                        <OutletName outlet={one.outlet} />{' '}
                        <Link to={articlesOf(printed, one.outlet.slug)}>{formatNumber(tag, one.articles)}</Link>
                      </li>
                    ))}
                    {by.length > MOST_OUTLETS && <li className={styles.soft}>{t('credits.more', { count: by.length - MOST_OUTLETS })}</li>}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Figure>
  )
}
