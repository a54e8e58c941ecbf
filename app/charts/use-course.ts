import { useLocale, useShell } from '../i18n/use-locale.ts'

/** Which way time runs in figures: as the reader turned it, else with the reading direction. */
export function useCourse(): 'ltr' | 'rtl' {
  const { direction } = useLocale()
  return useShell().chosen.course ?? direction
}
