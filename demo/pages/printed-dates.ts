/** `2026-11-23T07:15:00Z` */
export function isoUtc(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}

/** Gregorian as the Gulf and Egypt write it, November as نوفمبر; with `levant` as in Syria, November as تشرين الثاني. */
export function gregorianWords(at: number, timeZone: string, levant = false): string {
  const locale = levant ? 'ar-SY-u-nu-latn' : 'ar-EG-u-nu-latn'
  return new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(at)
}

/** `23.11.2026 | 07:15 GMT` */
export function dottedGmt(at: number): string {
  const [day, time] = isoUtc(at).split('T') as [string, string]
  return `${day.split('-').reverse().join('.')} | ${time.slice(0, 5)} GMT`
}

/** The Solar Hijri date of Iran with the month in words: 2 Azar 1405, in Persian digits. */
export function jalaliWords(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('fa-IR-u-ca-persian', { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).formatToParts(
    at,
  )
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('day')} ${part('month')} ${part('year')}`
}

/** The same date as numbers: 1405/09/02, in Persian digits. */
export function jalaliNumbers(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('fa-IR-u-ca-persian', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(at)
}

/** Hour and minute in Persian digits. */
export function persianTime(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('fa-IR', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
}
