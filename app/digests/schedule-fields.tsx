import { FormField } from '../components/form-field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { calendars } from '../i18n/calendars.ts'
import { weekdayName } from '../i18n/date-names.ts'
import { readTag } from '../i18n/tag.ts'
import { useLocale } from '../i18n/use-locale.ts'
import type { FormErrors } from '../session/credentials.ts'
import styles from './digest.module.css'
import type { Schedule } from './schedule.ts'

type ScheduleFieldsProps = { title: string; schedule: Schedule; timeZone: string; timeZones: string[]; errors: FormErrors }

const kinds = ['daily', 'weekdays', 'monthly'] as const

/** The name of a digest, and when it is due. All fields stand there, also without scripts; those of another kind are not read. */
export function ScheduleFields({ title, schedule, timeZone, timeZones, errors }: ScheduleFieldsProps) {
  const { t, locale } = useLocale()
  const { firstWeekday, language } = readTag(locale.tag)
  const weekdays = Array.from({ length: 7 }, (_, index) => (firstWeekday + index) % 7)
  const problem = (field: string) => errors[field] && t(errors[field])
  const minute = (part: number) => String(part).padStart(2, '0')
  return (
    <>
      <FormField label={t('digest.name')} name="title" defaultValue={title} dir="auto" required maxLength={120} error={problem('title')} />
      <fieldset className={styles.choice}>
        <legend>{t('digest.when')}</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input type="radio" name="kind" value={kind} defaultChecked={schedule.kind === kind} /> {t(`digest.kind.${kind}`)}
          </label>
        ))}
        <div className={styles.days}>
          {weekdays.map((day) => (
            <label key={day}>
              <input
                type="checkbox"
                name="weekday"
                value={day}
                defaultChecked={schedule.kind === 'weekdays' ? schedule.weekdays.includes(day) : day === firstWeekday}
              />{' '}
              {weekdayName(language, day, 'long')}
            </label>
          ))}
          {problem('weekday') && <p role="alert">{problem('weekday')}</p>}
        </div>
        <div className={styles.month}>
          <FormField
            label={t('digest.day')}
            name="day"
            type="number"
            min={1}
            max={31}
            defaultValue={schedule.kind === 'monthly' ? schedule.day : 1}
            hint={t('digest.dayHint')}
            error={problem('day')}
          />
          <SelectField
            label={t('preferences.calendar')}
            name="calendar"
            defaultValue={schedule.kind === 'monthly' ? schedule.calendar : readTag(locale.tag).calendar}
            options={calendars.map((calendar) => ({ value: calendar, label: t(`calendar.${calendar}`) }))}
          />
        </div>
      </fieldset>
      <div className={styles.month}>
        <FormField
          label={t('digest.time')}
          name="time"
          type="time"
          required
          defaultValue={`${minute(Math.floor(schedule.minute / 60))}:${minute(schedule.minute % 60)}`}
          error={problem('time')}
        />
        <SelectField
          label={t('digest.zone')}
          name="timeZone"
          defaultValue={timeZone}
          error={problem('timeZone')}
          options={timeZones.map((zone) => ({ value: zone, label: zone }))}
        />
      </div>
      <p className={styles.soft}>{t('digest.zoneHint')}</p>
    </>
  )
}
