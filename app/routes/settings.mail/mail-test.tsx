import { Form, useRevalidator } from '@remix-run/react'
import { FormField } from '../../components/form-field.tsx'
import settings from '../../components/settings.module.css'
import { useAsking } from '../../components/use-asking.ts'
import { deliveryKey, deliveryRemedyKey } from '../../i18n/delivery-key.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { FormErrors } from '../../session/credentials.ts'

type Tried = { isOver: boolean; result: string | null; askedAt: number }
/** As the worker writes it (delivery/answer-mail-test.ts). */
type Answer = { sent: string } | { failure: string; answer: string | null; stage: 'name' | 'connect' | 'login' | 'ready' }

const stages = ['name', 'connect', 'login', 'ready'] as const
const ASK_MS = 700

/** Sends one mail now, and says how far it came: name, connection and TLS, login, sender and recipient. */
export function MailTest({ tried, errors }: { tried: Tried | null; errors: FormErrors }) {
  const { t } = useLocale()
  const { revalidate, state } = useRevalidator()
  const isWaiting = tried !== null && !tried.isOver
  useAsking(isWaiting ? ASK_MS : null, state !== 'idle', revalidate)
  return (
    <section className={settings.section} id="try">
      <h2>{t('mail.test')}</h2>
      <Form method="post" className={settings.form}>
        <FormField label={t('mail.testTo')} name="to" type="email" dir="ltr" required error={errors.to && t(errors.to)} />
        <button type="submit" name="do" value="test" className={settings.button}>
          {t('mail.testDo')}
        </button>
      </Form>
      <div role="status">
        {isWaiting && <p>{t('mail.testWaits')}</p>}
        {tried?.result && <Outcome answer={JSON.parse(tried.result) as Answer} />}
      </div>
    </section>
  )
}

function Outcome({ answer }: { answer: Answer }) {
  const { t } = useLocale()
  if ('sent' in answer)
    return (
      <p className={settings.done}>
        {t('mail.testSent')} <bdi dir="ltr">{answer.sent}</bdi>
      </p>
    )
  const reached = stages.indexOf(answer.stage)
  return (
    <div className={settings.problem}>
      <ol>
        {stages.map((stage, index) => (
          <li key={stage}>
            {t(index < reached ? 'mail.stepGood' : index === reached ? 'mail.stepBad' : 'mail.stepNot', { step: t(`mail.step.${stage}`) })}
          </li>
        ))}
      </ol>
      <p>
        {t(deliveryKey(answer.failure))} {t(deliveryRemedyKey(answer.failure))}
      </p>
      {answer.answer !== null && (
        <p>
          <bdi dir="ltr">{answer.answer}</bdi>
        </p>
      )}
    </div>
  )
}
