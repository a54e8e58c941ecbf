import { OutletName } from '../../components/outlet-name.tsx'
import { TextDifference } from '../../components/text-difference.tsx'
import { Message } from '../../i18n/message.tsx'
import { useLocale } from '../../i18n/use-locale.ts'
import type { Copy } from '../../stories/load-heads.ts'
import type { StoryPage } from './load-story.ts'
import styles from './story.module.css'

/** How a copy's words differ from the first one's: what was left out is struck, what was added is underlined. */
export function DifferenceView({ first, compared }: { first: Copy; compared: NonNullable<StoryPage['compared']> }) {
  const { t } = useLocale()
  const { copy, title, text } = compared
  const isSame = [title, text].every(({ words }) => words.added + words.removed === 0)
  return (
    <section id="changes" aria-labelledby="changes-title" className={styles.difference}>
      <h2 id="changes-title">
        <Message
          id="difference.title"
          values={{ copy: <OutletName key="copy" outlet={copy.outlet} />, first: <OutletName key="first" outlet={first.outlet} /> }}
        />
      </h2>
      <p className={styles.note}>{isSame ? t('difference.none') : t('difference.words', text.words)}</p>
      <p className={styles.legend} aria-hidden={isSame}>
        <ins>{t('difference.added')}</ins> <del>{t('difference.removed')}</del>
      </p>
      <h3 dir="auto">
        <TextDifference difference={title} />
      </h3>
      <div dir="auto" className={styles.text}>
        <TextDifference difference={text} />
      </div>
      <p className={styles.note}>{t('difference.explained')}</p>
    </section>
  )
}
