import { TextField } from '../components/text-field.tsx'
import styles from '../digests/digest.module.css'
import { LanguageAndCalendar } from '../digests/language-and-calendar.tsx'
import { useLocale } from '../i18n/use-locale.ts'
import type { FormErrors } from '../session/credentials.ts'

/** Who is told of a new alert by mail, all in one language; on its page each has their own. */
export function FirstReaders({ errors }: { errors: FormErrors }) {
  const { t } = useLocale()
  return (
    <>
      <TextField
        label={t('alert.addresses')}
        name="addresses"
        dir="ltr"
        rows={3}
        hint={t('alert.addressesHint')}
        error={errors.addresses && t(errors.addresses)}
      />
      <div className={styles.month}>
        <LanguageAndCalendar />
      </div>
    </>
  )
}
