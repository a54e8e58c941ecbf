import { Link, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { SubjectPageData } from '../figures/load-subject-page.ts'
import { changeSearch } from '../filters/filter.ts'
import { useLocale } from '../i18n/use-locale.ts'
import type { FoundSentence } from '../sentences/pick-sentences.ts'
import { ArticleTime } from './article-time.tsx'
import { MarkedText } from './marked-text.tsx'
import marks from './marks.module.css'
import { OutletName } from './outlet-name.tsx'
import styles from './sentence-list.module.css'
import { SwitchLinks } from './switch-links.tsx'

/** The sentences behind the figures, newest first. Each opens its article at that very place. */
export function SentenceList({ page }: { page: SubjectPageData }) {
  const { t, direction } = useLocale()
  const [params] = useSearchParams()
  const { found, articles, older, isFirstPage } = page.sentences
  return (
    <section className={styles.section} aria-labelledby="sentences">
      <header className={styles.header}>
        <h2 id="sentences">{t('sentences.title')}</h2>
        {page.subject.kind === 'speaker' && (
          <SwitchLinks
            label={t('sentences.found')}
            name="found"
            current={found}
            options={(['any', 'direct', 'colon', 'indirect'] as const).map((value) => ({
              value,
              label: t(`found.${value}`),
              isUsual: value === 'any',
            }))}
          />
        )}
      </header>
      {articles.length === 0 && <p className={styles.none}>{t('sentences.none')}</p>}
      <ol className={styles.articles}>
        {articles.map((article) => (
          <li key={article.id} data-row>
            <p className={styles.source}>
              <OutletName outlet={article.outlet} />
              <ArticleTime article={article} />
            </p>
            <div dir="auto">
              <h3>
                <Link to={`/articles/${article.id}#m${article.at}`} data-row-link>
                  <MarkedText text={article.title} marks={article.titleMarks} render={(found, children) => markAll(found, children)} />
                </Link>
              </h3>
              {article.sentences.map((sentence) => (
                <Sentence key={sentence.at} sentence={sentence} articleId={article.id} />
              ))}
              {article.more > 0 && (
                <p className={styles.more} dir={direction}>
                  {t('sentences.more', { count: article.more })}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      <nav className={styles.pages} aria-label={t('pages.label')}>
        {!isFirstPage && <Link to={changeSearch(params, {}) || '?'}>{t('pages.newest')}</Link>}
        {older !== null && <Link to={changeSearch(params, { before: older })}>{t('pages.older')}</Link>}
      </nav>
    </section>
  )
}

function Sentence({ sentence, articleId }: { sentence: FoundSentence; articleId: number }) {
  const { t } = useLocale()
  const quoted = sentence.marks.find((mark) => mark.kind !== 'mention')
  return (
    <blockquote className={styles.sentence} dir="auto">
      <Link to={`/articles/${articleId}#m${sentence.at}`}>
        <MarkedText text={sentence.text} marks={sentence.marks} render={(found, children) => markAll(found, children)} />
        {sentence.isCut && ' …'}
      </Link>
      {quoted && <small className={styles.kind}>{t(`found.${quoted.kind as 'direct'}`)}</small>}
    </blockquote>
  )
}

function markAll(found: FoundSentence['marks'], words: ReactNode): ReactNode {
  let marked = words
  for (const { kind } of found) marked = <mark className={marks[kind]}>{marked}</mark>
  return marked
}
