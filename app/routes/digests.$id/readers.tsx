import { Form } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import styles from '../../digests/digest.module.css'
import { ReaderFields } from '../../digests/reader-fields.tsx'
import { ReaderList } from '../../digests/reader-list.tsx'
import { useLocale } from '../../i18n/use-locale.ts'
import type { FormErrors } from '../../session/credentials.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import type { DigestPage } from './load-digest.ts'

/** Who gets it, and a test to one address alone. Viewers are told how many: addresses are other people's. */
export function Readers({ digest, errors, testErrors }: { digest: DigestPage; errors: FormErrors; testErrors: FormErrors }) {
  const { t } = useLocale()
  const mayEdit = useMayEdit()
  const readers = digest.recipients.filter(({ unsubscribedAt }) => unsubscribedAt === null)
  return (
    <>
      <section className={settings.section}>
        <h2>{t('digest.readers')}</h2>
        {mayEdit ? (
          <ReaderList readers={digest.recipients} timeZone={digest.timeZone} errors={errors} />
        ) : (
          <p>{t('digest.recipients', { count: readers.length })}</p>
        )}
      </section>
      {mayEdit && (
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
      )}
    </>
  )
}
