import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ArticleTime } from '../components/article-time.tsx'
import { MarkedText } from '../components/marked-text.tsx'
import marks from '../components/marks.module.css'
import { OutletName } from '../components/outlet-name.tsx'
import { formatNumber } from '../i18n/format.ts'
import { useLocale } from '../i18n/use-locale.ts'
import type { DoubtfulPlace, Preview } from './preview-subject.ts'
import styles from './subject-preview.module.css'
import type { ValuesProblem } from './subject-values.ts'

/** What is wrong with what was typed, and what it finds as soon as nothing is. */
export type PreviewAnswer = { problems: ValuesProblem[]; preview: Preview | null }

/** What a subject would find in the stored articles, before it is saved. */
export function SubjectPreview({ answer, isLoading }: { answer: PreviewAnswer | null; isLoading: boolean }) {
  const { t } = useLocale()
  const preview = answer?.preview ?? null
  return (
    <section className={styles.preview} aria-labelledby="preview" aria-busy={isLoading} data-loading={isLoading || undefined}>
      <h2 id="preview">{t('preview.title')}</h2>
      <div role="status">
        {preview ? (
          <Totals preview={preview} />
        ) : (
          <p className={styles.soft}>{t(answer && answer.problems.length > 0 ? 'preview.problems' : 'preview.empty')}</p>
        )}
      </div>
      {preview && preview.articles > 0 && (
        <>
          <Outlets preview={preview} />
          <Examples preview={preview} />
        </>
      )}
      {preview && <Doubts preview={preview} />}
    </section>
  )
}

function Totals({ preview }: { preview: Preview }) {
  const { t } = useLocale()
  const { candidates, read, articles, mentions, headlines, isWhole } = preview
  return (
    <>
      <p className={styles.total}>{t('preview.found', { articles, mentions, headlines })}</p>
      <p className={styles.soft}>
        {candidates === read ? t('preview.readAll', { read }) : t('preview.readNewest', { read, candidates })}{' '}
        {isWhole ? t('preview.lookedAll') : t('preview.lookedNewest')}
      </p>
    </>
  )
}

function Outlets({ preview }: { preview: Preview }) {
  const { t, tag } = useLocale()
  return (
    <section>
      <h3>{t('preview.outlets', { count: preview.outlets.length })}</h3>
      <ul className={styles.outlets}>
        {preview.outlets.map(({ outlet, articles }) => (
          <li key={outlet.slug}>
            <OutletName outlet={outlet} /> <span className={styles.soft}>{formatNumber(tag, articles)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Examples({ preview }: { preview: Preview }) {
  const { t } = useLocale()
  return (
    <section>
      <h3>{t('preview.newest')}</h3>
      <ol className={styles.examples}>
        {preview.examples.map(({ id, title, titleMarks, sentences, ...article }) => (
          <li key={id}>
            <p className={styles.soft}>
              <OutletName outlet={article.outlet} /> · <ArticleTime article={article} />
            </p>
            <p dir="auto">
              <Link to={`/articles/${id}`} target="_blank">
                <MarkedText text={title} marks={titleMarks} render={markFound} />
              </Link>
            </p>
            {sentences.slice(0, 1).map((sentence) => (
              <p key={sentence.at} dir="auto" className={styles.sentence}>
                <MarkedText text={sentence.text} marks={sentence.marks} render={markFound} />
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What may be counted wrongly, and what is passed over. */
function Doubts({ preview }: { preview: Preview }) {
  const { t } = useLocale()
  const { doubts, passed } = preview
  return (
    <>
      {doubts.count > 0 && (
        <details className={styles.doubts} open>
          <summary>{t('preview.doubts', { count: doubts.count })}</summary>
          <p className={styles.soft}>{t('preview.doubtsHint')}</p>
          <Places places={doubts.places} />
        </details>
      )}
      {passed.reasons.map(({ reason, count }) => (
        <details key={reason} className={styles.doubts}>
          <summary>{t(`preview.passed.${reason}`, { count })}</summary>
          <Places places={passed.places.filter((place) => place.reason === reason)} />
        </details>
      ))}
    </>
  )
}

function Places({ places }: { places: DoubtfulPlace[] }) {
  return (
    <ul className={styles.examples}>
      {places.map(({ articleId, at, outlet, text, start, end }) => (
        <li key={`${articleId} ${at}`}>
          <p className={styles.soft}>
            <OutletName outlet={outlet} />
          </p>
          <p dir="auto" className={styles.sentence}>
            <Link to={`/articles/${articleId}#m${at}`} target="_blank">
              <MarkedText text={text} marks={[{ start, end, kind: 'mention' as const }]} render={markFound} />
            </Link>
          </p>
        </li>
      ))}
    </ul>
  )
}

function markFound(_: unknown, words: ReactNode): ReactNode {
  return <mark className={marks.mention}>{words}</mark>
}
