import type { Brief } from '../../brief/load-brief.ts'
import { sinceChoices } from '../../brief/window.ts'
import { SwitchLinks } from '../../components/switch-links.tsx'
import { useLocale } from '../../i18n/use-locale.ts'

/** Since when the brief tells; the last visit only where there was one. */
export function SinceChoice({ brief }: { brief: Brief }) {
  const { t } = useLocale()
  const choices = brief.lastVisitAt === null ? sinceChoices.filter((one) => one !== 'visit') : sinceChoices
  const usual = brief.lastVisitAt === null ? 'yesterday' : 'visit'
  return (
    <SwitchLinks
      label={t('brief.since')}
      name="since"
      current={brief.window.since}
      options={choices.map((value) => ({ value, label: t(`brief.since.${value}`), isUsual: value === usual }))}
    />
  )
}
