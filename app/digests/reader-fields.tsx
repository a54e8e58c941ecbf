import { FormField } from '../components/form-field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { calendars } from '../i18n/calendars.ts'
import { languages, ownNames } from '../i18n/languages.ts'
import { readTag } from '../i18n/tag.ts'
import { useLocale } from '../i18n/use-locale.ts'
import type { FormErrors } from '../session/credentials.ts'

/** An address, and how whoever reads there is told of things. */
export function ReaderFields({ errors }: { errors: FormErrors }) {
  const { t, locale } = useLocale()
  return (
    <>
      <FormField label={t('digest.address')} name="address" type="email" dir="ltr" required error={errors.address && t(errors.address)} />
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
    </>
  )
}
