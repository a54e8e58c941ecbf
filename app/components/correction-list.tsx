import { Form, Link, useLocation } from '@remix-run/react'
import type { ListedCorrection } from '#db/queries/correction-lists.ts'
import { formatRelative } from '../i18n/format.ts'
import { Message } from '../i18n/message.tsx'
import { useLocale, useShell } from '../i18n/use-locale.ts'
import { useMayEdit } from '../session/use-may-edit.ts'
import styles from './correction.module.css'
import { subjectNameIn } from './subject-name.tsx'

const LONGEST = 160

/** What readers corrected: the words, what the rules had found, what it is now; each can be taken back. */
export function CorrectionList({ corrections, showsArticle = false }: { corrections: ListedCorrection[]; showsArticle?: boolean }) {
  const mayEdit = useMayEdit()
  return (
    <ul className={styles.list}>
      {corrections.map((correction) => (
        <li key={correction.id}>
          <p dir="auto">
            <Link to={`/articles/${correction.article_id}#m${correction.start}`}>{shorten(correction.exact)}</Link>
          </p>
          {showsArticle && (
            <p className={styles.soft} dir="auto">
              {correction.title}
            </p>
          )}
          <div className={styles.line}>
            <Change correction={correction} />
            {mayEdit && <UndoButton correction={correction} />}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Change({ correction }: { correction: ListedCorrection }) {
  const { t, tag, language } = useLocale()
  const { now } = useShell()
  const { target, verdict, wasSubject, wasName, isSubject, name, isAsleep, corrected_at } = correction
  const was = wasName ?? (wasSubject && subjectNameIn(language, wasSubject)) ?? t('quote.nobody')
  const is = isSubject ? subjectNameIn(language, isSubject) : verdict === 'nobody' || verdict === 'nothing' ? null : name
  return (
    <span className={styles.soft}>
      {is === null ? (
        <Message
          id={`correct.became.${verdict === 'nothing' ? 'nothing' : 'nobody'}.${target}`}
          values={{ was: <bdi key="was">{was}</bdi> }}
        />
      ) : (
        <Message id="correct.became.who" values={{ was: <bdi key="was">{was}</bdi>, who: <bdi key="who">{is}</bdi> }} />
      )}
      {' · '}
      {formatRelative(tag, corrected_at - now)}
      {isAsleep && ` · ${t('correct.asleep')}`}
    </span>
  )
}

function UndoButton({ correction }: { correction: ListedCorrection }) {
  const { t } = useLocale()
  const { pathname, search } = useLocation()
  return (
    <Form method="post" action="/corrections" preventScrollReset className="screen-only">
      <input type="hidden" name="undo" value={correction.id} />
      <input type="hidden" name="to" value={pathname + search} />
      <button type="submit" className={styles.undo}>
        {t('correct.undo')}
        <span className="visually-hidden"> {shorten(correction.exact)}</span>
      </button>
    </Form>
  )
}

function shorten(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words
}
