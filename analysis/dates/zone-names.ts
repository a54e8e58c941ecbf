import { anyOf, phraseKey } from './fold-date.ts'

/** A zone as printed: minutes ahead of UTC, an IANA zone, the outlet's own, or words for a place that we do not know. */
export type PrintedZone = { offsetMinutes: number; isMalformed: boolean } | { timeZone: string } | 'local' | 'unknown'

/** Places by whose clock outlets print: "بتوقيت مكة" (Mecca time), "به وقت تهران" (Tehran time). Amman and Oman are one word in print, so neither is here. */
const PLACES: Record<string, string[]> = {
  'Asia/Riyadh': ['مكة المكرمة', 'مكة', 'الرياض', 'السعودية', 'جدة', 'مکه', 'ریاض', 'عربستان'],
  'Africa/Cairo': ['القاهرة', 'مصر', 'قاهره'],
  'Asia/Jerusalem': ['القدس', 'القدس المحتلة', 'فلسطين', 'إسرائيل', 'قدس'],
  'Asia/Tehran': ['طهران', 'إيران', 'تهران', 'ایران'],
  'Asia/Baghdad': ['بغداد', 'العراق'],
  'Asia/Beirut': ['بيروت', 'لبنان'],
  'Asia/Damascus': ['دمشق', 'سوريا', 'سورية'],
  'Asia/Qatar': ['الدوحة', 'قطر'],
  'Asia/Dubai': ['أبوظبي', 'أبو ظبي', 'دبي', 'الإمارات'],
  'Asia/Kuwait': ['الكويت'],
  'Asia/Bahrain': ['المنامة', 'البحرين'],
  'Asia/Muscat': ['مسقط', 'سلطنة عمان'],
  'Asia/Aden': ['صنعاء', 'عدن', 'اليمن'],
  'Asia/Amman': ['الأردن'],
  'Africa/Tripoli': ['طرابلس', 'ليبيا'],
  'Africa/Tunis': ['تونس'],
  'Africa/Algiers': ['الجزائر'],
  'Africa/Casablanca': ['الرباط', 'المغرب', 'الدار البيضاء'],
  'Africa/Khartoum': ['الخرطوم', 'السودان'],
  'Africa/Nouakchott': ['نواكشوط'],
  'Asia/Kabul': ['كابول', 'كابل', 'أفغانستان'],
  'Europe/Moscow': ['موسكو', 'مسکو'],
  'Europe/London': ['لندن', 'بريطانيا'],
  'Europe/Paris': ['باريس', 'پاریس', 'وسط أوروبا', 'اروپای مرکزی'],
  'Europe/Istanbul': ['إسطنبول', 'أنقرة', 'تركيا'],
  'America/New_York': ['واشنطن', 'نيويورك', 'واشنگتن', 'نیویورک', 'شرق الولايات المتحدة'],
}
const GREENWICH = ['غرينتش', 'غرينيتش', 'جرينتش', 'جرينيتش', 'غرينويتش', 'گرینویچ', 'گرینیچ']
const LOCAL = ['المحلي', 'محلي', 'محلی']

/** Abbreviations that mean one thing; AST is Arabia's and the Atlantic's, CST three continents', so they are not here. */
const ABBREVIATIONS: Record<string, number> = {
  gmt: 0,
  utc: 0,
  ut: 0,
  z: 0,
  irst: 210,
  irdt: 270,
  aft: 270,
  msk: 180,
  eet: 120,
  eest: 180,
  cet: 60,
  cest: 120,
  edt: -240,
  est: -300,
  pdt: -420,
  pst: -480,
}

const placeOf = new Map(Object.entries(PLACES).flatMap(([zone, names]) => names.map((name) => [phraseKey(name), zone] as const)))
const greenwich = new Set(GREENWICH.map(phraseKey))
const local = new Set(LOCAL.map(phraseKey))

/** "By the time of …": in Arabic and Persian. */
const BY_TIME_OF = anyOf(['بتوقيت', 'بالتوقيت', 'توقيت', 'التوقيت', 'به وقت', 'بوقت'])
const KNOWN_PLACE = anyOf([...Object.values(PLACES).flat(), ...GREENWICH, ...LOCAL])
const OFFSET = '[+-]\\d{1,2}(?::?\\d{2})?(?![\\d./:])'

/** Finds a zone in folded, lower-case text: a place, or a name with an offset behind it. Offsets without a name are found with their time (find-times.ts). */
const ZONE = new RegExp(
  `${BY_TIME_OF} ?(?:ب|ل)?(?:(?<place>${KNOWN_PLACE})|(?<strange>\\p{L}+))|(?<![\\p{L}])(?<name>${Object.keys(ABBREVIATIONS).join('|')}|${GREENWICH.map((name) => phraseKey(name)).join('|')})(?!\\p{L}) ?(?<offset>${OFFSET})?`,
  'gu',
)

/** What a match of ZONE says. */
function readZone({ place, strange, name, offset }: Record<string, string | undefined>): PrintedZone {
  if (strange !== undefined) return 'unknown'
  const key = phraseKey(place ?? name ?? '')
  if (local.has(key)) return 'local'
  const timeZone = placeOf.get(key)
  if (timeZone) return { timeZone }
  const base = greenwich.has(key) ? 0 : (ABBREVIATIONS[key] ?? 0)
  const further = offset ? readOffset(offset) : { offsetMinutes: 0, isMalformed: false }
  return further === null ? 'unknown' : { offsetMinutes: base + further.offsetMinutes, isMalformed: false }
}

/** Reads "+03:30", "+0330", "+3:30" (malformed: written by hand, so it may not know of summer time), "-5"; null where no zone is that far from UTC. */
export function readOffset(text: string): { offsetMinutes: number; isMalformed: boolean } | null {
  const parts = /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(text.replaceAll(' ', ''))
  if (!parts) return null
  const [, sign, hours = '', minutes = '0'] = parts
  const offset = Number(hours) * 60 + Number(minutes)
  if (offset > 14 * 60 || Number(minutes) % 15 !== 0) return null
  return { offsetMinutes: sign === '-' ? -offset : offset, isMalformed: hours.length === 1 && text.includes(':') }
}

/** Takes the zones out of a folded text; what is found is blanked in `rest`. */
export function findZones(folded: string): { zones: { start: number; end: number; zone: PrintedZone }[]; rest: string } {
  const zones: { start: number; end: number; zone: PrintedZone }[] = []
  const rest = folded.replace(ZONE, (found: string, ...details: unknown[]) => {
    const start = details.at(-3) as number
    zones.push({ start, end: start + found.length, zone: readZone(details.at(-1) as Record<string, string | undefined>) })
    return '#'.repeat(found.length)
  })
  return { zones, rest }
}
