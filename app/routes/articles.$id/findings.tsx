import { CorrectLink } from '../../components/correct-link.tsx'
import { CorrectedSign } from '../../components/corrected-sign.tsx'
import marks from '../../components/marks.module.css'
import { SubjectLink } from '../../components/subject-name.tsx'
import { useLocale } from '../../i18n/use-locale.ts'
import { sentenceAround } from '../../sentences/sentence-around.ts'
import styles from './article.module.css'
import type { LoadedArticle } from './load-article.ts'

const AROUND = 36

/** What was found in the text: its subjects with each of their mentions, its quotes with their speakers. A reader may correct every one. */
export function Findings({ article }: { article: LoadedArticle }) {
  const { t } = useLocale()
  const subjects = [...Map.groupBy(article.mentions, (mention) => mention.subject.id).values()].sort((a, b) => b.length - a.length)
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t('article.found')}</h2>
      {subjects.length + article.quotes.length === 0 && <p className={styles.soft}>{t('article.nothing')}</p>}
      <ul className={styles.list}>
        {subjects.map((mentions) => (
          <FoundSubject key={mentions[0]!.subject.id} mentions={mentions} article={article} />
        ))}
      </ul>
      {article.quotes.length > 0 && <h3>{t('article.quotes', { count: article.quotes.length })}</h3>}
      <ol className={styles.list}>
        {article.quotes.map((quote) => (
          <FoundQuote key={`${quote.start} ${quote.end}`} quote={quote} article={article} />
        ))}
      </ol>
    </section>
  )
}

function FoundSubject({ mentions, article }: { mentions: LoadedArticle['mentions']; article: LoadedArticle }) {
  const { t } = useLocale()
  const { subject } = mentions[0]!
  return (
    <li>
      <SubjectLink subject={subject} />
      <details className={styles.places}>
        <summary>{t('article.mentions', { count: mentions.length })}</summary>
        <ul className={styles.list}>
          {mentions.map(({ start, end, isCorrected }) => (
            <li key={start}>
              <Around text={article.text} start={start} end={end} />
              {isCorrected && <CorrectedSign />}
              <CorrectLink
                finding={{ articleId: article.id, target: 'mention', start, end, subjectId: subject.id }}
                label={subject.kind === 'topic' ? 'correct.notTopic' : 'correct.notPerson'}
                words={article.text.slice(start, end)}
              />
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}

function FoundQuote({ quote, article }: { quote: LoadedArticle['quotes'][number]; article: LoadedArticle }) {
  const { t } = useLocale()
  const { start, end, subject_id: subjectId } = quote
  const words = shorten(article.text.slice(start, end))
  return (
    <li>
      <Speaker quote={quote} /> <span className={`${marks[quote.kind]} ${styles.kind}`}>{t(`found.${quote.kind}`)}</span>
      {quote.correction_id !== null && <CorrectedSign />}{' '}
      <CorrectLink finding={{ articleId: article.id, target: 'quote', start, end, subjectId }} label="correct.wrongSpeaker" words={words} />
      <a href={`#m${start}`} className={styles.words} dir="auto">
        {words}
      </a>
    </li>
  )
}

/** A mention between the words that stand around it. */
function Around({ text, start, end }: { text: string; start: number; end: number }) {
  const sentence = sentenceAround(text, { start, end })
  const before = text.slice(Math.max(sentence.start, start - AROUND), start)
  const after = text.slice(end, Math.min(sentence.end, end + AROUND))
  return (
    <a href={`#m${start}`} className={styles.words} dir="auto">
      {before.length === AROUND && '…'}
      {before}
      <mark className={marks.mention}>{text.slice(start, end)}</mark>
      {after}
      {after.length === AROUND && '…'}
    </a>
  )
}

/** The speaker's name as the article gives it, else as printed at the quote, else nobody. */
function Speaker({ quote }: { quote: LoadedArticle['quotes'][number] }) {
  const { t } = useLocale()
  const name = quote.speaker_name ?? quote.speaker_surface
  return name === null ? <span className={styles.soft}>{t('quote.nobody')}</span> : <bdi>{name}</bdi>
}

function shorten(words: string): string {
  return words.length > 120 ? `${words.slice(0, 119).trimEnd()}…` : words
}
