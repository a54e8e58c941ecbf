import type { ComparedPage, PageComparison } from '#db/rows/coverage.ts'
import type { MessageKey } from '../../i18n/catalogues.ts'
import { formatInstant } from '../../i18n/format.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import styles from './outlet.module.css'

/** The last page that was read well beside the one that shows the trouble: what each selector finds, what a reader sees, and the source as text. */
export function PagesCompared({ comparison: { good, failing } }: { comparison: PageComparison }) {
  const { t } = useLocale()
  return (
    <div className={styles.compared}>
      <Side page={good} title={t('outlet.goodPage')} />
      <Side page={failing} title={t('outlet.failingPage')} />
    </div>
  )
}

function Side({ page, title }: { page: ComparedPage | null; title: string }) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  if (!page)
    return (
      <div>
        <h3>{title}</h3>
        <p className={styles.soft}>{t('outlet.noPage')}</p>
      </div>
    )
  return (
    <div>
      <h3>{title}</h3>
      <p className={styles.soft}>
        {formatInstant(tag, page.fetchedAt, timeZone)} <bdi dir="ltr">{page.url}</bdi>
      </p>
      <dl className={styles.found}>
        {page.fields.map(({ field, selector, found }) => (
          <div key={field}>
            <dt>
              {t(`outlet.field.${field}` as MessageKey)} <code dir="ltr">{selector}</code>
            </dt>
            <dd className={found === null ? styles.notWhole : undefined}>
              {found === null ? t('outlet.findsNothing') : <bdi>{found}</bdi>}
            </dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{t('outlet.text')}</summary>
        <p className={styles.text} dir="auto">
          {page.text}
        </p>
      </details>
      <details>
        <summary>{t('outlet.source')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must reach */}
        <pre className={styles.source} dir="ltr" tabIndex={0}>
          {page.source}
        </pre>
      </details>
    </div>
  )
}
