/** A country of the Arabic and Persian press: its top-level domain, and the zone by which its papers date. */
export type Country = { code: string; domain: string; timeZone: string }

/** Left out: domains that serve the whole world, like .tv or .me. */
export const countries: readonly Country[] = [
  { code: 'IR', domain: 'ir', timeZone: 'Asia/Tehran' },
  { code: 'AF', domain: 'af', timeZone: 'Asia/Kabul' },
  { code: 'SA', domain: 'sa', timeZone: 'Asia/Riyadh' },
  { code: 'EG', domain: 'eg', timeZone: 'Africa/Cairo' },
  { code: 'DZ', domain: 'dz', timeZone: 'Africa/Algiers' },
  { code: 'MA', domain: 'ma', timeZone: 'Africa/Casablanca' },
  { code: 'TN', domain: 'tn', timeZone: 'Africa/Tunis' },
  { code: 'LY', domain: 'ly', timeZone: 'Africa/Tripoli' },
  { code: 'SD', domain: 'sd', timeZone: 'Africa/Khartoum' },
  { code: 'MR', domain: 'mr', timeZone: 'Africa/Nouakchott' },
  { code: 'IQ', domain: 'iq', timeZone: 'Asia/Baghdad' },
  { code: 'SY', domain: 'sy', timeZone: 'Asia/Damascus' },
  { code: 'LB', domain: 'lb', timeZone: 'Asia/Beirut' },
  { code: 'JO', domain: 'jo', timeZone: 'Asia/Amman' },
  { code: 'PS', domain: 'ps', timeZone: 'Asia/Hebron' },
  { code: 'KW', domain: 'kw', timeZone: 'Asia/Kuwait' },
  { code: 'BH', domain: 'bh', timeZone: 'Asia/Bahrain' },
  { code: 'QA', domain: 'qa', timeZone: 'Asia/Qatar' },
  { code: 'AE', domain: 'ae', timeZone: 'Asia/Dubai' },
  { code: 'OM', domain: 'om', timeZone: 'Asia/Muscat' },
  { code: 'YE', domain: 'ye', timeZone: 'Asia/Aden' },
  { code: 'SO', domain: 'so', timeZone: 'Africa/Mogadishu' },
  { code: 'DJ', domain: 'dj', timeZone: 'Africa/Djibouti' },
  { code: 'RU', domain: 'ru', timeZone: 'Europe/Moscow' },
  { code: 'GB', domain: 'uk', timeZone: 'Europe/London' },
  { code: 'DE', domain: 'de', timeZone: 'Europe/Berlin' },
  { code: 'FR', domain: 'fr', timeZone: 'Europe/Paris' },
  { code: 'TR', domain: 'tr', timeZone: 'Europe/Istanbul' },
]

/** Where only the offset is known: the zone of most Arabic outlets that keep it. */
export const zonesByOffset: Readonly<Record<number, string>> = {
  0: 'Europe/London',
  60: 'Africa/Algiers',
  120: 'Africa/Cairo',
  180: 'Asia/Riyadh',
  210: 'Asia/Tehran',
  240: 'Asia/Dubai',
  270: 'Asia/Kabul',
}

/**
 * Month names that only some countries print, behind a day's number: Morocco's (August, September, November, December, July), those of Algeria and Tunisia
 * (from French), those of the Levant and Iraq (Syriac).
 */
export const monthsOfCountries: readonly { timeZone: string; country: string | null; pattern: RegExp }[] = [
  { timeZone: 'Africa/Casablanca', country: 'MA', pattern: /\d\s+(?:غشت|شتنبر|نونبر|دجنبر|يوليوز)/gu },
  { timeZone: 'Africa/Tunis', country: null, pattern: /\d\s+(?:جانفي|فيفري|أفريل|جوان|جويلية|أوت)/gu },
  {
    timeZone: 'Asia/Beirut',
    country: null,
    pattern: /\d\s+(?:كانون (?:الثاني|الأول)|شباط|آذار|نيسان|أيار|حزيران|تموز|أيلول|تشرين (?:الثاني|الأول))(?!\s*[/\\])/gu,
  },
]
