import { Form, useActionData } from '@remix-run/react'
import type { Annotation } from '#db/queries/annotations.ts'
import { formatDay } from '../../i18n/format.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import { mayAct } from '../../session/roles.ts'
import type { FlagOutcome } from './answer-flag-form.ts'
import styles from './explore.module.css'
import type { ExplorePage } from './load-explore-page.ts'

/** Flags on days: what happened, to be seen on every figure of that day; written, changed, taken away and put back here. */
export function FigureFlags({ page }: { page: ExplorePage }) {
  const { t, tag } = useLocale()
  const outcome = useActionData<FlagOutcome>()
  const { annotations, settled } = page.figure
  const { reader } = useShell()
  const mayFlag = reader !== null && mayAct(reader.role, 'editor')
  if (annotations.length === 0 && !mayFlag) return null
  return (
    <section className={`${styles.below} screen-only`}>
      <h2>{t('explore.flags')}</h2>
      {outcome?.removed != null && (
        <Form method="post" className={styles.flag} role="status" preventScrollReset>
          {t('explore.flagRemoved')}
          <input type="hidden" name="id" value={outcome.removed} />
          <button type="submit" name="intent" value="put-back" className={styles.plain}>
            {t('explore.flagBack')}
          </button>
        </Form>
      )}
      <ul className={styles.rows}>
        {annotations.map((flag) => (
          <li key={flag.id}>
            <span>
              {formatDay(tag, flag.day, 'medium')} · <bdi>{flag.words}</bdi>
            </span>
            {mayFlag && (
              <details className={styles.edit} key={`${flag.day} ${flag.words}`}>
                <summary>{t('explore.flagEdit')}</summary>
                <FlagForm flag={flag} />
              </details>
            )}
          </li>
        ))}
      </ul>
      {mayFlag && (
        <details className={styles.edit} key={annotations.length}>
          <summary>{t('explore.annotate')}</summary>
          <FlagForm flag={{ id: 0, day: settled.filter.to, words: '' }} />
        </details>
      )}
      {outcome?.problem && (
        <p role="alert" className={styles.problem}>
          {t(`explore.flag.problem.${outcome.problem}`)}
        </p>
      )}
    </section>
  )
}

function FlagForm({ flag }: { flag: Annotation }) {
  const { t } = useLocale()
  const id = `flag-${flag.id}`
  return (
    <Form method="post" className={styles.flag} preventScrollReset>
      {flag.id !== 0 && <input type="hidden" name="id" value={flag.id} />}
      <label htmlFor={`${id}-day`}>{t('explore.flagDay')}</label>
      <input id={`${id}-day`} type="date" name="day" defaultValue={flag.day} required />
      <label htmlFor={`${id}-words`}>{t('explore.flagWords')}</label>
      <input id={`${id}-words`} name="words" dir="auto" defaultValue={flag.words} maxLength={200} required />
      <button type="submit" name="intent" value={flag.id === 0 ? 'add' : 'change'}>
        {t('explore.flagSave')}
      </button>
      {flag.id !== 0 && (
        <button type="submit" name="intent" value="remove" formNoValidate className={styles.plain}>
          {t('explore.flagRemove')}
        </button>
      )}
    </Form>
  )
}
