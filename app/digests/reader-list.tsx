import { Form } from '@remix-run/react'
import settings from '../components/settings.module.css'
import { formatInstant } from '../i18n/format.ts'
import { ownNames } from '../i18n/languages.ts'
import { useLocale } from '../i18n/use-locale.ts'
import type { FormErrors } from '../session/credentials.ts'
import type { Readership } from './desk.ts'
import styles from './digest.module.css'
import { ReaderFields } from './reader-fields.tsx'

export type ListedReader = Readership & { id: number; address: string; unsubscribedAt: number | null }

/** Who gets mail and how they read, and who has left; for those who may change it, since addresses are other people's. */
export function ReaderList({ readers, timeZone, errors }: { readers: ListedReader[]; timeZone: string; errors: FormErrors }) {
  const { t } = useLocale()
  return (
    <>
      <ul className={settings.rows}>
        {readers.map((reader) => (
          <ReaderRow key={reader.id} reader={reader} timeZone={timeZone} />
        ))}
      </ul>
      <Form method="post" className={styles.line}>
        <ReaderFields errors={errors} />
        <button type="submit" name="do" value="add-recipient" className={settings.button}>
          {t('digest.addReader')}
        </button>
      </Form>
    </>
  )
}

function ReaderRow({ reader, timeZone }: { reader: ListedReader; timeZone: string }) {
  const { t, tag } = useLocale()
  const { id, address, language, calendar, unsubscribedAt } = reader
  return (
    <li className={settings.row}>
      <span>
        <bdi>{address}</bdi>
        <small>
          {ownNames[language]} · {t(`calendar.${calendar}`)}
          {unsubscribedAt !== null && ` · ${t('digest.left', { when: formatInstant(tag, unsubscribedAt, timeZone) })}`}
        </small>
      </span>
      <Form method="post">
        <input type="hidden" name="recipient" value={id} />
        <button
          type="submit"
          name="do"
          value="remove-recipient"
          className={settings.button}
          aria-label={t('digest.removeNamed', { name: address })}
        >
          {t('digest.remove')}
        </button>
      </Form>
    </li>
  )
}
