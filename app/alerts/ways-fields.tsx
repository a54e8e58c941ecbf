import { FormField } from '../components/form-field.tsx'
import { SelectField } from '../components/select-field.tsx'
import styles from '../digests/digest.module.css'
import { useLocale } from '../i18n/use-locale.ts'
import type { FormErrors } from '../session/credentials.ts'
import type { QuietHours, Ways } from './ways.ts'

type WaysFieldsProps = {
  title: string
  ways: Ways
  quiet: QuietHours | null
  groupMinutes: number
  timeZone: string
  timeZones: string[]
  errors: FormErrors
}

/** What an alert is called, where it is told, and when it is not. */
export function WaysFields({ title, ways, quiet, groupMinutes, timeZone, timeZones, errors }: WaysFieldsProps) {
  const { t } = useLocale()
  const problem = (field: string) => errors[field] && t(errors[field])
  return (
    <>
      <FormField label={t('digest.name')} name="title" dir="auto" required maxLength={120} defaultValue={title} error={problem('title')} />
      <FormField
        label={t('alert.webhook')}
        name="webhook"
        type="url"
        dir="ltr"
        defaultValue={ways.webhook ?? ''}
        hint={t('alert.webhookHint')}
        error={problem('webhook')}
      />
      <FormField
        label={t('alert.group')}
        name="group"
        type="number"
        min={0}
        max={1440}
        defaultValue={groupMinutes}
        hint={t('alert.groupHint')}
        error={problem('group')}
      />
      <div className={styles.month}>
        <FormField
          label={t('alert.quietFrom')}
          name="quietFrom"
          type="time"
          defaultValue={quiet ? clock(quiet.from) : ''}
          error={problem('quietFrom')}
        />
        <FormField
          label={t('alert.quietTo')}
          name="quietTo"
          type="time"
          defaultValue={quiet ? clock(quiet.to) : ''}
          error={problem('quietTo')}
        />
        <SelectField
          label={t('digest.zone')}
          name="timeZone"
          defaultValue={timeZone}
          options={timeZones.map((zone) => ({ value: zone, label: zone }))}
        />
      </div>
      <p className={styles.soft}>{t('alert.quietHint')}</p>
    </>
  )
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
