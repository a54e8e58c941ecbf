import { InstantText } from '../../components/dated.tsx'
import type { MessageKey } from '../../i18n/catalogues.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import styles from './article.module.css'
import { evidenceWords } from './evidence-words.ts'
import type { LoadedArticle } from './load-article.ts'

const fields: Record<string, MessageKey> = {
  layout: 'field.layout',
  title: 'field.title',
  kicker: 'field.kicker',
  lead: 'field.lead',
  body: 'field.body',
  author: 'field.author',
  section: 'field.section',
  source: 'field.source',
  creditedSource: 'field.source',
  date: 'field.date',
  url: 'field.url',
}

/** Where each part of the article was taken from on its page, and when we read it. */
export function EvidenceTable({ article }: { article: LoadedArticle }) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  const list = new Intl.ListFormat(tag, { type: 'unit' })
  return (
    <details className={styles.evidence}>
      <summary>{t('article.evidence')}</summary>
      <dl>
        {article.evidence.map(([field, evidence]) => (
          <div key={field}>
            <dt>{fields[field] ? t(fields[field]) : field}</dt>
            <dd title={evidence}>{list.format(evidenceWords(evidence, t))}</dd>
          </div>
        ))}
        <div>
          <dt>{t('field.fetched')}</dt>
          <dd>
            <InstantText instant={article.fetchedAt} timeZone={timeZone} />
          </dd>
        </div>
        <div>
          <dt>{t('field.version')}</dt>
          <dd>{formatNumber(tag, article.version)}</dd>
        </div>
        {article.creditedSource && (
          <div>
            <dt>{t('field.creditedSource')}</dt>
            <dd>
              <bdi>{article.creditedSource}</bdi>
            </dd>
          </div>
        )}
      </dl>
    </details>
  )
}
