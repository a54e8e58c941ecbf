import { Form } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { deliveryKey, deliveryRemedyKey } from '../../i18n/delivery-key.ts'
import { formatInstant } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import type { DigestPage } from './load-digest.ts'

/** Mails that did not arrive, or may not have, each with what the mail server said and what can be done. */
export function TroubledMails({ digest }: { digest: DigestPage }) {
  const { t, tag } = useLocale()
  const mayEdit = useMayEdit()
  const { troubled, timeZone } = digest
  if (troubled.length === 0 || !mayEdit) return null
  return (
    <section className={settings.section}>
      <h2>{t('digest.failed')}</h2>
      <ul className={settings.rows}>
        {troubled.map(({ id, address, state, failure, answer, due_at, next_try_at, attempts }) => (
          <li key={id} className={settings.row}>
            <span>
              <bdi>{address}</bdi> · {t(`outbox.${state}`, { count: 1 })}
              <small>
                {formatInstant(tag, due_at, timeZone)} · {t('outbox.attempts', { count: attempts })}
                {state === 'waiting' && ` · ${t('outbox.nextTry', { when: formatInstant(tag, next_try_at, timeZone) })}`}
              </small>
              {failure !== null && (
                <small>
                  {t(deliveryKey(failure))} {t(deliveryRemedyKey(failure))}
                </small>
              )}
              {answer !== null && (
                <small>
                  <bdi dir="ltr">{answer}</bdi>
                </small>
              )}
            </span>
            {state !== 'waiting' && (
              <Form method="post">
                <input type="hidden" name="mail" value={id} />
                <button type="submit" name="do" value="again" className={settings.button} aria-label={t('outbox.againTo', { address })}>
                  {t('outbox.again')}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
