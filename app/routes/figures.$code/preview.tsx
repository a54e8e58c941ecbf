import { useLocale } from '../../i18n/use-locale.ts'
import styles from './figure.module.css'
import { fileAddress } from './file-address.ts'
import type { KeptFigurePage } from './load-kept-figure.ts'

/** The picture as it would leave. One that did not pass its examination is not shown: the reason stands there, and the table. */
export function Preview({ page }: { page: KeptFigurePage }) {
  const { t } = useLocale()
  const { plate, size, problem, look } = page
  return (
    <section className={styles.preview} aria-label={t('figures.picture')}>
      {size ? (
        <img src={fileAddress(page, 'png')} width={size.width} height={size.height} alt={plate.alt} className={styles[look.theme]} />
      ) : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <details open={size === null}>
        <summary>{t('chart.table')}</summary>
        <section className={styles.scroll} aria-label={t('chart.table')}>
          <table>
            <thead>
              <tr>
                {plate.twin.header.map((cell) => (
                  <th key={cell} scope="col">
                    <bdi>{cell}</bdi>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {plate.twin.rows.map(([name = '', ...cells]) => (
                <tr key={name}>
                  <th scope="row">
                    <bdi>{name}</bdi>
                  </th>
                  {cells.map((cell, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name, and two may hold one value
                    <td key={index}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  )
}
