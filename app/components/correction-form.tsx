import { Form, useFetcher, useLocation } from '@remix-run/react'
import { useEffect, useId, useRef } from 'react'
import { useLocale } from '../i18n/use-locale.ts'
import type { loader } from '../routes/subjects.names/route.ts'
import styles from './correction.module.css'

/** A mention or quote that a reader may correct, at UTF-16 offsets of its article's composed text. `subjectId` null: a quote of nobody we follow. */
export type Correctable = { articleId: number; target: 'mention' | 'quote'; start: number; end: number; subjectId: number | null }

/** Says who is meant or speaks instead. `to`: the address that it leads back to; usually the page it stands on. */
export function CorrectionForm({ finding, to }: { finding: Correctable; to?: string }) {
  const { t } = useLocale()
  const { pathname, search } = useLocation()
  const { articleId, target, start, end, subjectId } = finding
  return (
    <Form method="post" action="/corrections" preventScrollReset className={styles.form}>
      <input type="hidden" name="article" value={articleId} />
      <input type="hidden" name="target" value={target} />
      <input type="hidden" name="start" value={start} />
      <input type="hidden" name="end" value={end} />
      <input type="hidden" name="subject" value={subjectId ?? ''} />
      <input type="hidden" name="to" value={to ?? pathname + search} />
      <NameField target={target} />
      <label className={styles.everywhere}>
        <input type="checkbox" name="everywhere" /> {t(`correct.everywhere.${target}`)}
      </label>
      <div className={styles.buttons}>
        <button type="submit" name="verdict" value="who" className={styles.main}>
          {t('correct.save')}
        </button>
        <button type="submit" name="verdict" value="nobody" formNoValidate>
          {t(`correct.nobody.${target}`)}
        </button>
        {target === 'quote' && (
          <button type="submit" name="verdict" value="nothing" formNoValidate>
            {t('correct.nothing')}
          </button>
        )}
      </div>
    </Form>
  )
}

/** Any name; those that we follow are offered. */
function NameField({ target }: { target: Correctable['target'] }) {
  const { t } = useLocale()
  const { load, data } = useFetcher<typeof loader>()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    load('/subjects/names')
  }, [load])
  return (
    <>
      <label htmlFor={id}>{t(`correct.who.${target}`)}</label>
      <input ref={input} id={id} name="who" list={`${id}names`} required maxLength={200} dir="auto" autoComplete="off" />
      <datalist id={`${id}names`}>
        {data?.names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
