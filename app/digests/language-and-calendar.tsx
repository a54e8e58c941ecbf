import { SelectField } from '../components/select-field.tsx'
import { calendars } from '../i18n/calendars.ts'
import { languages, ownNames } from '../i18n/languages.ts'
import { readTag } from '../i18n/tag.ts'
import { useLocale } from '../i18n/use-locale.ts'

/** How whoever gets a mail reads: in the language and by the calendar of who fills in the form, unless chosen otherwise. */
export function LanguageAndCalendar() {
  const { t, locale } = useLocale()
  return (
    <>
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
