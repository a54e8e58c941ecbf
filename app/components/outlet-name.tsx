import type { OutletLabel } from '../filters/load-selection.ts'
import type { Language } from '../i18n/languages.ts'
import { useLocale } from '../i18n/use-locale.ts'

/** An outlet's name in the reader's language where it has one, in its own direction. */
export function OutletName({ outlet }: { outlet: OutletLabel }) {
  const { language } = useLocale()
  return <bdi>{outletNameIn(language, outlet)}</bdi>
}

export function outletNameIn(language: Language, outlet: OutletLabel): string {
  return outlet.names[language] ?? outlet.name
}
