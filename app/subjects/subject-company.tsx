import { Link, useSearchParams } from '@remix-run/react'
import { ArticleTime } from '../components/article-time.tsx'
import { Figure } from '../components/figure.tsx'
import marks from '../components/marks.module.css'
import { OutletName } from '../components/outlet-name.tsx'
import { SubjectLink } from '../components/subject-name.tsx'
import { carriedSearch } from '../filters/filter.ts'
import type { MessageKey } from '../i18n/catalogues.ts'
import { formatNumber } from '../i18n/format.ts'
import { useLocale } from '../i18n/use-locale.ts'
import type { Company } from './load-company.ts'
import styles from './subject-sections.module.css'

/** With whom a subject appears, by which forms it is printed, and where it was seen first and last. */
export function SubjectCompany({ company }: { company: Company }) {
  const { t, tag } = useLocale()
  const [params] = useSearchParams()
  const { companions, counted, forms, read, first, last } = company
  return (
    <div className={styles.columns}>
      {companions.length > 0 && (
        <Figure title={t('company.with')} base={t('company.counted', { count: counted })}>
          <ol className={styles.list}>
            {companions.map((subject) => (
              <li key={subject.id} data-row>
                <SubjectLink subject={subject} /> <span className={styles.soft}>{t('articles.total', { count: subject.articles })}</span>
              </li>
            ))}
          </ol>
        </Figure>
      )}
      {forms.length > 0 && (
        <Figure title={t('company.forms')} base={t('company.read', { count: read })}>
          <ul className={styles.list}>
            {forms.map(({ form, count }) => (
              <li key={form}>
                <Link to={`/search${withQuery(carriedSearch(params), form)}`}>
                  <bdi>{form}</bdi>
                </Link>{' '}
                <span className={styles.soft}>{formatNumber(tag, count)}</span>
              </li>
            ))}
          </ul>
        </Figure>
      )}
      {first && last && (
        <Figure title={t('company.seen')} base={t('company.seenBase')}>
          <dl className={styles.list}>
            <Seen label="company.first" article={first} />
            <Seen label="company.last" article={last} />
          </dl>
        </Figure>
      )}
    </div>
  )
}

function Seen({ label, article }: { label: MessageKey; article: NonNullable<Company['first']> }) {
  const { t } = useLocale()
  return (
    <div>
      <dt className={styles.soft}>{t(label)}</dt>
      <dd>
        <Link to={`/articles/${article.id}`} dir="auto">
          {article.title}
        </Link>{' '}
        <span className={styles.soft}>
          <OutletName outlet={article.outlet} /> · <ArticleTime article={article} />
        </span>
      </dd>
    </div>
  )
}

/** Quotes that several outlets carry, side by side: who cut them, and who said "claimed" where another said "said". */
export function AlikeQuotes({ company }: { company: Company }) {
  const { t } = useLocale()
  if (company.alike.length === 0) return null
  return (
    <Figure title={t('alike.title')} base={t('company.read', { count: company.read })}>
      <ol className={styles.groups}>
        {company.alike.map((group) => (
          <li key={`${group[0]!.id} ${group[0]!.at}`}>
            <p className={styles.soft}>{t('alike.outlets', { count: group.length })}</p>
            <ul className={styles.side}>
              {group.map((quote) => (
                <li key={quote.id}>
                  <p className={styles.soft}>
                    <OutletName outlet={quote.outlet} /> · <ArticleTime article={quote} />
                  </p>
                  <blockquote dir="auto">
                    <Link to={`/articles/${quote.id}#m${quote.at}`}>{quote.words}</Link>
                  </blockquote>
                  <p className={styles.soft}>
                    <span className={marks[quote.kind]}>{t(`found.${quote.kind}`)}</span> {quote.cue && <bdi>{quote.cue}</bdi>}
                  </p>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Figure>
  )
}

function withQuery(search: string, words: string): string {
  const params = new URLSearchParams(search)
  params.set('q', words.includes(' ') ? `"${words}"` : words)
  return `?${params}`
}
