import { Form } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import styles from '../../digests/digest.module.css'
import { ReaderFields } from '../../digests/reader-fields.tsx'
import { formatInstant } from '../../i18n/format.ts'
import { ownNames } from '../../i18n/languages.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { FormErrors } from '../../session/credentials.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import type { DigestPage } from './load-digest.ts'

type RecipientListProps = { digest: DigestPage; errors: FormErrors; testErrors: FormErrors }

/** Who gets it and how they read, who has left, and a test to one address alone. Viewers are told how many: addresses are other people's. */
export function RecipientList({ digest, errors, testErrors }: RecipientListProps) {
  const { t } = useLocale()
  const mayEdit = useMayEdit()
  const readers = digest.recipients.filter(({ unsubscribedAt }) => unsubscribedAt === null)
  if (!mayEdit)
    return (
      <section className={settings.section}>
        <h2>{t('digest.readers')}</h2>
        <p>{t('digest.recipients', { count: readers.length })}</p>
      </section>
    )
  return (
    <>
      <section className={settings.section}>
        <h2>{t('digest.readers')}</h2>
        <ul className={settings.rows}>
          {digest.recipients.map((recipient) => (
            <RecipientRow key={recipient.id} recipient={recipient} timeZone={digest.timeZone} />
          ))}
        </ul>
        <Form method="post" className={styles.line}>
          <ReaderFields errors={errors} />
          <button type="submit" name="do" value="add-recipient" className={settings.button}>
            {t('digest.addReader')}
          </button>
        </Form>
      </section>
      <section className={settings.section}>
        <h2>{t('digest.test')}</h2>
        <p>{t('digest.testHelp')}</p>
        <Form method="post" className={styles.line}>
          <ReaderFields errors={testErrors} />
          <button type="submit" name="do" value="test" className={settings.button}>
            {t('digest.testDo')}
          </button>
        </Form>
      </section>
    </>
  )
}

function RecipientRow({ recipient, timeZone }: { recipient: DigestPage['recipients'][number]; timeZone: string }) {
  const { t, tag } = useLocale()
  const { id, address, language, calendar, unsubscribedAt } = recipient
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
