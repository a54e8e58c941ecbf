import type { Difference } from '#catalog/compare-definitions.ts'
import type { MessageKey } from '../i18n/catalogues.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './difference-table.module.css'

/** Fields by their words; what is below a list is named by the list and the entry: an address, a day. */
const named = ['names', 'ownership', 'politeness', 'dates']

/** `title` names the table, `before` and `after` the two definitions. */
type DifferenceTableProps = { differences: Difference[]; title: string; before: string; after: string }

/** What two definitions say differently, field by field. */
export function DifferenceTable({ differences, title, before, after }: DifferenceTableProps) {
  const { t } = useLocale()
  if (differences.length === 0) return <p>{t('outletHistory.same')}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must reach
    <section className={styles.scroll} tabIndex={0} aria-label={title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('outletHistory.field')}</th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ path, before: was, after: is }) => (
            <tr key={JSON.stringify(path)}>
              <th scope="row">
                <FieldName path={path} />
              </th>
              <td>{was === null ? '–' : <del dir="auto">{was}</del>}</td>
              <td>{is === null ? '–' : <ins dir="auto">{is}</ins>}</td>
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
