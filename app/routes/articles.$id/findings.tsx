import marks from '../../components/marks.module.css'
import { SubjectLink } from '../../components/subject-name.tsx'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './article.module.css'
import type { LoadedArticle } from './load-article.ts'

/** What was found in the text: its subjects with their number of mentions, its quotes with their speakers. */
export function Findings({ article }: { article: LoadedArticle }) {
  const { t } = useLocale()
  const subjects = [...Map.groupBy(article.mentions, (mention) => mention.subject.id).values()].sort((a, b) => b.length - a.length)
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t('article.found')}</h2>
      {subjects.length + article.quotes.length === 0 && <p className={styles.soft}>{t('article.nothing')}</p>}
      <ul className={styles.list}>
        {subjects.map((mentions) => (
          <li key={mentions[0]!.subject.id}>
            <SubjectLink subject={mentions[0]!.subject} />{' '}
            <a className={styles.soft} href={`#m${mentions[0]!.start}`}>
              {t('article.mentions', { count: mentions.length })}
            </a>
          </li>
        ))}
      </ul>
      {article.quotes.length > 0 && <h3>{t('article.quotes', { count: article.quotes.length })}</h3>}
      <ol className={styles.list}>
        {article.quotes.map((quote) => (
          <li key={quote.id}>
            <Speaker quote={quote} /> <span className={`${marks[quote.kind]} ${styles.kind}`}>{t(`found.${quote.kind}`)}</span>
            <a href={`#m${quote.start}`} className={styles.words} dir="auto">
              {shorten(article.text.slice(quote.start, quote.end))}
            </a>
          </li>
        ))}
      </ol>
    </section>
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
