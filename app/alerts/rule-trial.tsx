import { Form, Link } from '@remix-run/react'
import settings from '../components/settings.module.css'
import { useLocale } from '../i18n/use-locale.ts'
import { FiringList, Isolated } from './firing-list.tsx'
import type { AlertTry } from './load-try.ts'
import { type Rule, ruleKinds } from './rule.ts'
import { RuleFields } from './rule-fields.tsx'

/** Chooses a rule, which stands in the address, and tries it over the stored past. */
export function RuleTrial({ tried }: { tried: AlertTry }) {
  const { t } = useLocale()
  const { kind, asked, subjects, outlets, errors, past } = tried
  return (
    <>
      <nav aria-label={t('alert.kind')} className={settings.actions}>
        {ruleKinds.map((one) => (
          <Link key={one} to={`?kind=${one}`} className={settings.button} aria-current={one === kind || undefined}>
            {t(`alert.kind.${one}`)}
          </Link>
        ))}
      </nav>
      {kind && (
        <section className={settings.section}>
          <h2>{t(`alert.kind.${kind}`)}</h2>
          <p>{t(`alert.kindHelp.${kind}`)}</p>
          <Form method="get" className={settings.form} key={kind}>
            <input type="hidden" name="kind" value={kind} />
            <RuleFields kind={kind} params={new URLSearchParams(asked)} subjects={subjects} outlets={outlets} errors={errors} />
            <button type="submit" name="try" value="1" className={settings.button}>
              {t('alert.try')}
            </button>
          </Form>
        </section>
      )}
      {past && <Past past={past} />}
    </>
  )
}

/** "This would have fired 4 times in 90 days, here." */
function Past({ past }: { past: NonNullable<AlertTry['past']> }) {
  const { t } = useLocale()
  return (
    <section className={settings.section} id="past">
      <p>
        <Isolated words={past.rule} />
      </p>
      <div role="status">
        <h2>{t('alert.past', { count: past.count, days: past.days })}</h2>
      </div>
      {past.judgedDays < past.days && <p>{t('alert.judged', { judged: past.judgedDays, days: past.days })}</p>}
      {past.firings.length < past.count && <p>{t('digest.newest', { shown: past.firings.length, all: past.count })}</p>}
      <FiringList firings={past.firings} />
    </section>
  )
}

/** The rule that was tried, as its form would send it: what is saved is what was tried. */
export function HiddenRule({ rule }: { rule: Rule }) {
  return Object.entries(rule).map(([name, value]) => <input key={name} type="hidden" name={name} value={value ?? ''} />)
}
