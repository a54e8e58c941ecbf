import type { MessageKey } from '../../i18n/catalogues.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { Difference } from '../../outlets/compare-definitions.ts'
import styles from './history.module.css'

/** Fields by their words; what is below a list is named by the list and the entry: an address, a day. */
const named = ['names', 'ownership', 'politeness', 'dates']

/** What two versions say differently, field by field, the older first. */
export function DifferenceTable({ differences, from, to }: { differences: Difference[]; from: number; to: number }) {
  const { t } = useLocale()
  if (differences.length === 0) return <p>{t('outletHistory.same')}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must reach
    <section className={styles.scroll} tabIndex={0} aria-label={t('outletHistory.between', { from, to })}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('outletHistory.field')}</th>
            <th scope="col">{t('outletHistory.version', { version: from })}</th>
            <th scope="col">{t('outletHistory.version', { version: to })}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ path, before, after }) => (
            <tr key={JSON.stringify(path)}>
              <th scope="row">
                <FieldName path={path} />
              </th>
              <td>{before === null ? '–' : <del dir="auto">{before}</del>}</td>
              <td>{after === null ? '–' : <ins dir="auto">{after}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function FieldName({ path }: { path: string[] }) {
  const { t } = useLocale()
  const [field = '', entry, below] = path
  if (named.includes(field) && entry !== undefined) return <>{t(`definition.${field}.${entry}` as MessageKey)}</>
  const words = t(`definition.${field}` as MessageKey)
  if (field === 'layouts' && below !== undefined)
    return (
      <>
        {words} {entry === '' ? t('outlet.layoutOldest') : <bdi dir="ltr">{entry}</bdi>} · {t(`definition.${below}` as MessageKey)}
      </>
    )
  if (field === 'listings' && below !== undefined && below !== 'url')
    return (
      <>
        {words} <bdi dir="ltr">{entry}</bdi> · {t(`definition.${below === 'section' ? 'section' : `listing.${below}`}` as MessageKey)}
      </>
    )
  return <>{words}</>
}
