import { SelectField } from '../components/select-field.tsx'
import { TextField } from '../components/text-field.tsx'
import styles from '../digests/digest.module.css'
import { calendars } from '../i18n/calendars.ts'
import { languages, ownNames } from '../i18n/languages.ts'
import { readTag } from '../i18n/tag.ts'
import { useLocale } from '../i18n/use-locale.ts'
import type { FormErrors } from '../session/credentials.ts'

/** Who is told of a new alert by mail, all in one language; on its page each has their own. */
export function FirstReaders({ errors }: { errors: FormErrors }) {
  const { t, locale } = useLocale()
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
        <SelectField
          label={t('digest.language')}
          name="language"
          defaultValue={locale.language}
          options={languages.map((language) => ({ value: language, label: ownNames[language] }))}
        />
        <SelectField
          label={t('preferences.calendar')}
          name="calendar"
          defaultValue={readTag(locale.tag).calendar}
          options={calendars.map((calendar) => ({ value: calendar, label: t(`calendar.${calendar}`) }))}
        />
      </div>
    </>
  )
}
