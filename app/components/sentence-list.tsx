import { Form, Link, useSearchParams, useSubmit } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { SubjectLabel } from '#db/queries/subject-labels.ts'
import type { SubjectPageData } from '../figures/load-subject-page.ts'
import { changeSearch } from '../filters/filter.ts'
import { useLocale } from '../i18n/use-locale.ts'
import { cueClasses } from '../sentences/cue-classes.ts'
import type { FoundMark, FoundSentence } from '../sentences/pick-sentences.ts'
import { ArticleTime } from './article-time.tsx'
import { CorrectLink } from './correct-link.tsx'
import { CorrectedSign } from './corrected-sign.tsx'
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
            options={(['any', 'quoted', 'direct', 'colon', 'indirect'] as const).map((value) => ({
              value,
              label: t(`found.${value}`),
              isUsual: value === 'any',
            }))}
          />
        )}
        {page.subject.kind === 'speaker' && <CueChoice current={page.sentences.cueClass} />}
      </header>
      {articles.length === 0 && <p className={styles.none}>{t('sentences.none')}</p>}
      <ol className={styles.articles}>
        {articles.map((article) => (
          <li key={article.id} data-row>
            <div className={styles.source}>
              <OutletName outlet={article.outlet} />
              <ArticleTime article={article} />
              <FoundCorrections marks={article.titleMarks} text={article.title} articleId={article.id} subject={page.subject} />
            </div>
            <div dir="auto">
              <h3>
                <Link to={`/articles/${article.id}#m${article.at}`} data-row-link>
                  <MarkedText text={article.title} marks={article.titleMarks} render={(found, children) => markAll(found, children)} />
                </Link>
              </h3>
              {article.sentences.map((sentence) => (
                <Sentence key={sentence.at} sentence={sentence} articleId={article.id} subject={page.subject} />
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

/** Which reporting words the quotes stand with; a form, so that twelve of them take no line of their own. */
function CueChoice({ current }: { current: string | null }) {
  const { t } = useLocale()
  const [params] = useSearchParams()
  const submit = useSubmit()
  const kept = [...params].filter(([name, value]) => !['cue', 'before'].includes(name) && value !== '')
  return (
    <Form method="get" className="screen-only" onChange={(event) => submit(event.currentTarget, { preventScrollReset: true })}>
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label>
        <span className="visually-hidden">{t('sentences.cue')}</span>
        <select name="cue" defaultValue={current ?? ''} key={current} className={styles.cue}>
          <option value="">{t('sentences.anyCue')}</option>
          {cueClasses.map((one) => (
            <option key={one} value={one}>
              {t(`cue.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <button type="submit">{t('filter.apply')}</button>
      </noscript>
    </Form>
  )
}

function Sentence({ sentence, articleId, subject }: { sentence: FoundSentence; articleId: number; subject: SubjectLabel }) {
  const { t } = useLocale()
  const quoted = sentence.marks.find((mark) => mark.kind !== 'mention')
  return (
    <blockquote className={styles.sentence} dir="auto">
      <Link to={`/articles/${articleId}#m${sentence.at}`}>
        <MarkedText text={sentence.text} marks={sentence.marks} render={(found, children) => markAll(found, children)} />
        {sentence.isCut && ' …'}
      </Link>
      {quoted && <small className={styles.kind}>{t(`found.${quoted.kind as 'direct'}`)}</small>}
      <FoundCorrections marks={sentence.marks} text={sentence.text} articleId={articleId} subject={subject} />
    </blockquote>
  )
}

/** For each finding of a sentence or title, the way to correct it. */
function FoundCorrections({
  marks,
  text,
  articleId,
  subject,
}: {
  marks: FoundMark[]
  text: string
  articleId: number
  subject: SubjectLabel
}) {
  const { direction } = useLocale()
  if (marks.length === 0) return null
  return (
    <div className={styles.corrections} dir={direction}>
      {marks.some((mark) => mark.isCorrected) && <CorrectedSign />}
      {marks.map(({ kind, place, start, end }) => (
        <CorrectLink
          key={`${kind} ${place.start}`}
          finding={{ articleId, target: kind === 'mention' ? 'mention' : 'quote', ...place, subjectId: subject.id }}
          label={kind !== 'mention' ? 'correct.wrongSpeaker' : subject.kind === 'topic' ? 'correct.notTopic' : 'correct.notPerson'}
          words={text.slice(start, end)}
        />
      ))}
    </div>
  )
}

function markAll(found: FoundSentence['marks'], words: ReactNode): ReactNode {
  let marked = words
  for (const { kind } of found) marked = <mark className={marks[kind]}>{marked}</mark>
  return marked
}
