import type { Trouble } from '../figures/outlet-trouble.ts'
import { failureKey } from '../i18n/failure-key.ts'
import { Message } from '../i18n/message.tsx'
import { useLocale, useShell } from '../i18n/use-locale.ts'
import { InstantText } from './dated.tsx'

/** What is wrong with an outlet, since when, and why as far as its last run knows. */
export function TroubleWords({ trouble }: { trouble: Trouble }) {
  const { t } = useLocale()
  const { timeZone } = useShell()
  return (
    <>
      {t(`trouble.${trouble.kind}`)}
      {trouble.failure !== null && ` ${t('trouble.because', { failure: t(failureKey(trouble.failure)) })}`}{' '}
      <Message id="trouble.since" values={{ when: <InstantText instant={trouble.since} timeZone={timeZone} /> }} />
    </>
  )
}
