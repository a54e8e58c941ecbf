import { Form } from '@remix-run/react'
import type { OutletInput } from '#catalog/definition.ts'
import { FormField } from '../../components/form-field.tsx'
import settings from '../../components/settings.module.css'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from '../../workbench/workbench.module.css'
import type { Finding } from './load-trial.ts'

/** What was learnt of the site and how, the facts to put right, and the whole definition for those who write it. */
export function DefinitionForms({ definition, findings }: { definition: OutletInput; findings: Finding[] }) {
  const { t } = useLocale()
  return (
    <>
      <section className={settings.section} key={`${definition.slug} ${definition.name}`}>
        <h2>{t('trial.facts')}</h2>
        <Form method="post" className={settings.form} preventScrollReset>
          <FormField label={t('trial.name')} name="name" defaultValue={definition.name} required />
          <FormField label={t('trial.slug')} hint={t('trial.slugHelp')} name="slug" defaultValue={definition.slug} dir="ltr" required />
          <FormField label={t('trial.country')} name="country" defaultValue={definition.country ?? ''} dir="ltr" maxLength={2} />
          <FormField label={t('trial.timeZone')} name="timeZone" defaultValue={definition.timeZone} dir="ltr" required />
          <button type="submit" name="do" value="facts" className={settings.button}>
            {t('trial.apply')}
          </button>
        </Form>
      </section>
      <details className={styles.more}>
        <summary>{t('trial.findings', { count: findings.length })}</summary>
        <dl>
          {findings.map((one) => (
            <div key={`${one.field} ${one.value}`}>
              <dt dir="ltr">{one.field}</dt>
              <dd dir="ltr">
                <bdi>{one.value}</bdi> <small>{one.evidence}</small>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <details className={styles.more}>
        <summary>{t('trial.definition')}</summary>
        <Form method="post" className={settings.section} key={JSON.stringify(definition)}>
          <textarea
            name="definition"
            rows={24}
            dir="ltr"
            defaultValue={JSON.stringify(definition, null, 2)}
            aria-label={t('trial.definition')}
          />
          <button type="submit" name="do" value="definition" className={settings.button}>
            {t('trial.apply')}
          </button>
        </Form>
      </details>
    </>
  )
}
