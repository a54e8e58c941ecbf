import { FormField } from '../components/form-field.tsx'
import { useLocale } from '../i18n/use-locale.ts'
import type { FormErrors } from '../session/credentials.ts'
import { LanguageAndCalendar } from './language-and-calendar.tsx'

/** An address, and how whoever reads there is told of things. */
export function ReaderFields({ errors }: { errors: FormErrors }) {
  const { t } = useLocale()
  return (
    <>
      <FormField label={t('digest.address')} name="address" type="email" dir="ltr" required error={errors.address && t(errors.address)} />
      <LanguageAndCalendar />
    </>
  )
}
