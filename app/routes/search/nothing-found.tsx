import { Link, useSearchParams } from '@remix-run/react'
import { changeSearch } from '../../filters/filter.ts'
import { groupParameters } from '../../filters/groups.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './search.module.css'

/** Everything that narrows a search beside its words; the longest range that is drawn ends today. */
const narrowing = {
  ...Object.fromEntries(Object.values(groupParameters).map((name) => [name, null])),
  outlet: null,
  language: null,
  range: null,
  text: null,
  subject: null,
  undated: null,
  from: '2000-01-01',
}

/** What stands where nothing was found: whether it would be found elsewhere, and how to ask for more. */
export function NothingFound({ elsewhere, today }: { elsewhere: number | null; today: string }) {
  const { t } = useLocale()
  const [params] = useSearchParams()
  return (
    <section className={styles.nothing}>
      <h2>{t('search.nothing.title')}</h2>
      {elsewhere === 0 ? (
        <p>{t('search.nothing.anywhere')}</p>
      ) : (
        <p>
          {elsewhere === null ? t('search.nothing.unknown') : t('search.nothing.elsewhere', { count: elsewhere })}{' '}
          <Link to={changeSearch(params, { ...narrowing, to: today })}>{t('search.nothing.widen')}</Link>
        </p>
      )}
      <ul>
        <li>{t('search.nothing.or')}</li>
        <li>{t('search.nothing.phrase')}</li>
        <li>{t('search.nothing.prefix')}</li>
      </ul>
    </section>
  )
}
