import { Form } from '@remix-run/react'
import { presets, themes } from '../../exports/looks.ts'
import { calendars } from '../../i18n/calendars.ts'
import { languages, ownNames } from '../../i18n/languages.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './figure.module.css'
import type { KeptFigurePage } from './load-kept-figure.ts'

/** What the picture is for, its light, language and calendar; the choice stands in the address. Weeks and months that were kept stay in their calendar. */
export function LookForm({ page: { look, manner } }: { page: KeptFigurePage }) {
  const { t } = useLocale()
  const purpose = Object.entries(presets).find(([, { widthPx, layoutPx }]) => widthPx === look.widthPx && layoutPx === look.layoutPx)?.[0]
  return (
    <Form className={styles.look} preventScrollReset replace onChange={(event) => event.currentTarget.requestSubmit()}>
      <Choice
        name="preset"
        label={t('figures.for')}
        value={purpose}
        options={Object.keys(presets)}
        write={(one) => t(`figures.for.${one as keyof typeof presets}`)}
      />
      <Choice
        name="theme"
        label={t('figures.light')}
        value={look.theme}
        options={themes}
        write={(one) => t(`figures.light.${one as (typeof themes)[number]}`)}
      />
      <Choice
        name="lang"
        label={t('figures.language')}
        value={manner.language}
        options={languages}
        write={(one) => ownNames[one as keyof typeof ownNames]}
      />
      {!manner.isBound && (
        <Choice
          name="calendar"
          label={t('preferences.calendar')}
          value={manner.calendar}
          options={calendars}
          write={(one) => t(`calendar.${one as (typeof calendars)[number]}`)}
        />
      )}
      <noscript>
        <button type="submit">{t('filter.apply')}</button>
      </noscript>
    </Form>
  )
}

type ChoiceProps = { name: string; label: string; value: string | undefined; options: readonly string[]; write: (option: string) => string }

function Choice({ name, label, value, options, write }: ChoiceProps) {
  return (
    <label>
      {label}{' '}
      <select name={name} defaultValue={value}>
        {options.map((one) => (
          <option key={one} value={one}>
            {write(one)}
          </option>
        ))}
      </select>
    </label>
  )
}
