import settings from '../../components/settings.module.css'
import type { Compared } from '../../exports/compare-plates.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './figure.module.css'
import type { KeptFigurePage } from './load-kept-figure.ts'

/** What the same question about the same days says now, where that is not what left: in words, and number by number. */
export function FigureChanges({ page: { changes } }: { page: KeptFigurePage }) {
  const { t } = useLocale()
  const { count, of, numbers, newNotes, goneNotes } = changes
  const isSame = count === 0 && newNotes.length === 0 && goneNotes.length === 0
  return (
    <section className={settings.section}>
      <h2>{t('figures.since')}</h2>
      <p>{isSame ? t('figures.same', { of }) : t('figures.changed', { count, of })}</p>
      {(newNotes.length > 0 || goneNotes.length > 0) && (
        <ul className={styles.notes}>
          {newNotes.map((note) => (
            <li key={note}>
              {t('figures.noteNew')} {note}
            </li>
          ))}
          {goneNotes.map((note) => (
            <li key={note}>
              {t('figures.noteGone')} <del>{note}</del>
            </li>
          ))}
        </ul>
      )}
      {numbers.length > 0 && (
        <div className={styles.scroll}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('figures.number')}</th>
                <th scope="col">{t('figures.before')}</th>
                <th scope="col">{t('figures.now')}</th>
              </tr>
            </thead>
            <tbody>
              {numbers.map(({ label, before, now }) => (
                <tr key={label}>
                  <th scope="row">
                    <bdi>{label}</bdi>
                  </th>
                  <td>
                    <Value value={before} />
                  </td>
                  <td>
                    <Value value={now} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {count > numbers.length && <p>{t('figures.moreChanges', { count: count - numbers.length })}</p>}
    </section>
  )
}

function Value({ value }: { value: Compared }) {
  const { t, tag } = useLocale()
  if (value === null) return <>{t('coverage.gap')}</>
  return <>{value === 'absent' ? t('figures.absent') : formatNumber(tag, value)}</>
}
