import { CopyButton, type Flavour } from '../../components/copy-button.tsx'
import settings from '../../components/settings.module.css'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './figure.module.css'
import { fileAddress } from './file-address.ts'
import type { KeptFigurePage } from './load-kept-figure.ts'

const files = ['png', 'svg', 'pdf', 'csv', 'xlsx', 'json'] as const

/** The figure as files, and as what the clipboard takes. */
export function Downloads({ page }: { page: KeptFigurePage }) {
  const { t } = useLocale()
  const flavour = (type: Flavour['type'], format: string): Flavour => ({ type, address: fileAddress(page, format) })
  return (
    <section className={settings.section}>
      <h2>{t('figures.take')}</h2>
      <ul className={styles.files}>
        {files.map((format) => (
          <li key={format}>
            <a href={fileAddress(page, format, true)} download>
              {format.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
      <p className={`${styles.files} screen-only`}>
        <CopyButton label={t('figures.copy.picture')} flavours={[flavour('image/png', 'png')]} />
        <CopyButton label={t('figures.copy.table')} flavours={[flavour('text/html', 'table'), flavour('text/plain', 'txt')]} />
        <CopyButton label={t('figures.copy.mail')} flavours={[flavour('text/html', 'mail'), flavour('text/plain', 'txt')]} />
      </p>
    </section>
  )
}
