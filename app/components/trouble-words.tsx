import type { Trouble } from '../figures/outlet-trouble.ts'
import { failureKey } from '../i18n/failure-key.ts'
import { useLocale } from '../i18n/use-locale.ts'

/** What is wrong with an outlet, and why as far as its last run knows. */
export function TroubleWords({ trouble }: { trouble: Trouble }) {
  const { t } = useLocale()
  return (
    <>
      {t(`trouble.${trouble.what}`)}
      {trouble.kind !== null && ` ${t(failureKey(trouble.kind))}`}
    </>
  )
}
