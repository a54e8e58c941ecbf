/** A day as an address carries it, ready for the reader of dates, and how far it can be trusted: a compact number may be an id that only looks like a day. */
export type AddressDate = { text: string; isCompact: boolean }

const oldestYears = { jalali: 1375, gregorian: 1995 }

/**
 * The day in an article's path: /2026/3/17/ and /1404/12/11/ (Jalali), /2013/middle_east/8/3/, 2020-06-03-1.234, 20200317 at the head of an id
 * (Sputnik), 13930418 likewise (Fars). Null where there is none. Two-digit years (ISNA's ids) are not read: too many other ids look like them.
 */
export function addressDate(url: string): AddressDate | null {
  const { pathname } = new URL(url)
  const parted = /\/(\d{4})[/-](?:[a-z_]+\/)?(\d{1,2})[/-](\d{1,2})(?=[/-]|$)/i.exec(pathname)
  const compact = /[/=-](\d{4})(\d{2})(\d{2})(?:\d{4,10})?(?=[/-]|\.|$)/.exec(pathname)
  for (const [match, isCompact] of [
    [parted, false],
    [compact, true],
  ] as const) {
    const text = match && dayText(Number(match[1]), Number(match[2]), Number(match[3]))
    if (text) return { text, isCompact }
  }
  return null
}

function dayText(year: number, month: number, day: number): string | null {
  const isYear = (year >= oldestYears.jalali && year < 1500) || (year >= oldestYears.gregorian && year < 2100)
  if (!isYear || month < 1 || month > 12 || day < 1 || day > 31) return null
  const separator = year < 1500 ? '/' : '-'
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(separator)
}
