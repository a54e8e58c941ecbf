import { Form } from '@remix-run/react'
import { calendars } from '../i18n/calendars.ts'
import { weekdayName } from '../i18n/date-names.ts'
import { formatDay, formatNumber, formatOtherCalendars } from '../i18n/format.ts'
import { digitSystems, firstWeekdays, monthFamilies } from '../i18n/tag.ts'
import { useLocale, useShell } from '../i18n/use-locale.ts'
import { Popover } from './popover.tsx'
import styles from './time-menu.module.css'
import { usePreferences } from './use-preferences.ts'

/** Any number of more than one digit shows what digits look like. */
const SAMPLE_NUMBER = 1234567890

/** The reader's calendar, month names, digits, first day of the week, and the light. A choice holds at once, on the page as it stands. */
export function TimeMenu() {
  const { t, tag } = useLocale()
  const { now } = useShell()
  const { to, send } = usePreferences()
  const today = new Date(now).toISOString().slice(0, 10)
  return (
    <Popover label={<CalendarSign label={t('preferences.time')} />} align="end" isQuiet>
      <Form
        method="post"
        action="/preferences"
        reloadDocument
        className={styles.menu}
        onChange={(event) => send(event.currentTarget)}
        aria-label={t('preferences.time')}
      >
        <input type="hidden" name="to" value={to} />
        <Choices />
        <LightChoice />
        <p className={styles.today}>
          <b>{formatDay(tag, today, 'long')}</b>
          <br />
          {formatOtherCalendars(tag, today)}
        </p>
        <noscript>
          <button type="submit">{t('filter.apply')}</button>
        </noscript>
      </Form>
    </Popover>
  )
}

function Choices() {
  const { t, language } = useLocale()
  const { chosen, usual } = useShell()
  const families = language === 'en' ? [] : monthFamilies[language]
  return (
    <>
      <Choice name="calendar" value={chosen.calendar} usual={usual.calendar} options={calendars} write={(one) => t(`calendar.${one}`)} />
      {language !== 'en' && (
        <Choice
          name="months"
          fieldName={`months-${language}`}
          value={chosen.months?.[language]}
          usual={usual.months}
          options={families}
          write={(one) => t(`months.${one as (typeof monthFamilies)['ar' | 'fa'][number]}`)}
        />
      )}
      <Choice
        name="digits"
        value={chosen.digits}
        usual={usual.digits}
        options={digitSystems}
        write={(one) => formatNumber(`en-u-nu-${one}`, SAMPLE_NUMBER, { useGrouping: false })}
      />
      <Choice
        name="week"
        value={chosen.firstWeekday}
        usual={usual.firstWeekday}
        options={firstWeekdays}
        write={(one) => weekdayName(language, one, 'long')}
      />
    </>
  )
}

function LightChoice() {
  const { t } = useLocale()
  const { theme } = useShell()
  return (
    <label className={styles.choice}>
      <span>{t('preferences.theme')}</span>
      <select name="theme" defaultValue={theme ?? 'device'} key={theme}>
        {(['device', 'light', 'dark'] as const).map((one) => (
          <option key={one} value={one}>
            {t(`theme.${one}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

type ChoiceProps<Value> = {
  name: 'calendar' | 'months' | 'digits' | 'week'
  fieldName?: string
  value: Value | undefined
  usual: Value
  options: readonly Value[]
  write: (value: Value) => string
}

/** Nothing chosen follows the language; the usual is named, so that one knows what that means. */
function Choice<Value extends string | number>({ name, fieldName = name, value, usual, options, write }: ChoiceProps<Value>) {
  const { t } = useLocale()
  return (
    <label className={styles.choice}>
      <span>{t(`preferences.${name}`)}</span>
      <select name={fieldName} defaultValue={value ?? ''} key={value ?? ''}>
        <option value="">{t('preferences.usual', { usual: write(usual) })}</option>
        {options.map((one) => (
          <option key={one} value={one}>
            {write(one)}
          </option>
        ))}
      </select>
    </label>
  )
}

function CalendarSign({ label }: { label: string }) {
  return (
    <>
      <svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        <rect x="2.5" y="3.5" width="13" height="12" rx="2" />
        <path d="M2.5 7.5h13M6 1.5v4M12 1.5v4" />
      </svg>
      <span className="visually-hidden">{label}</span>
    </>
  )
}
