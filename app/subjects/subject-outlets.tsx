import { Link, useSearchParams } from '@remix-run/react'
import { Figure } from '../components/figure.tsx'
import { OutletName } from '../components/outlet-name.tsx'
import type { SubjectPageData } from '../figures/load-subject-page.ts'
import { changeSearch } from '../filters/filter.ts'
import { formatNumber, formatShare } from '../i18n/format.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './subject-sections.module.css'

/** Mentioned and quoted by outlet; each number opens the sentences it was counted from. */
export function SubjectOutlets({ page }: { page: SubjectPageData }) {
  const { t, tag } = useLocale()
  const { perOutlet, subject } = page
  if (perOutlet.length === 0) return null
  const isSpeaker = subject.kind === 'speaker'
  return (
    <Figure title={t('subjectOutlets.title')} base={t('subjectOutlets.base')}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('outlets.outlet')}</th>
              <th scope="col">{t('ranking.articles')}</th>
              {isSpeaker &&
                kinds.map(({ found, label }) => (
                  <th key={found} scope="col">
                    {t(label)}
                  </th>
                ))}
            </tr>
          </thead>
          <tbody>
            {perOutlet.map(({ outlet, base, counts }) => (
              <tr key={outlet.slug} data-row>
                <th scope="row">
                  <OutletName outlet={outlet} />
                </th>
                <td>
                  <Count count={counts.articles} outlet={outlet.slug} found={null} />{' '}
                  <span className={styles.soft}>
                    {base > 0 ? t('subjectOutlets.of', { share: formatShare(tag, counts.articles / base), base }) : ''}
                  </span>
                </td>
                {isSpeaker &&
                  kinds.map(({ found, count }) => (
                    <td key={found}>
                      <Count count={count(counts)} outlet={outlet.slug} found={found} />
                    </td>
                  ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Figure>
  )
}

function Count({ count, outlet, found }: { count: number; outlet: string; found: string | null }) {
  const { tag } = useLocale()
  const [params] = useSearchParams()
  if (count === 0) return <>{formatNumber(tag, 0)}</>
  return <Link to={`${changeSearch(params, { outlet, found, cue: null })}#sentences`}>{formatNumber(tag, count)}</Link>
}

type Counts = SubjectPageData['perOutlet'][number]['counts']

const kinds = [
  {
    found: 'quoted',
    label: 'ranking.quotes',
    count: ({ direct_quotes, colon_quotes, indirect_quotes }: Counts) => direct_quotes + colon_quotes + indirect_quotes,
  },
  { found: 'direct', label: 'found.direct', count: ({ direct_quotes }: Counts) => direct_quotes },
  { found: 'colon', label: 'found.colon', count: ({ colon_quotes }: Counts) => colon_quotes },
  { found: 'indirect', label: 'found.indirect', count: ({ indirect_quotes }: Counts) => indirect_quotes },
] as const
