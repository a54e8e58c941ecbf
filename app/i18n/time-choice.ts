import { calendars } from './calendars.ts'
import type { Language } from './languages.ts'
import { digitSystems, firstWeekdays, type Manner, monthFamilies } from './tag.ts'

const COOKIE = 'rasad_time'
const YEAR_S = 365 * 86_400

/** What a reader chose of how time and number are told; what is missing follows the language. Month names are chosen per language. */
export type TimeChoice = Partial<Pick<Manner, 'calendar' | 'firstWeekday' | 'digits'>> & {
  months?: Partial<Record<Language, Manner['months']>>
  /** Which way time runs in figures. */
  course?: 'ltr' | 'rtl'
}

/** The choice that a cookie remembers; what it says wrongly is as if it were not there. */
export function readTimeChoice(request: Request): TimeChoice {
  return parseTimeChoice(readFields(request))
}

/** The remembered choice with the fields that a form changes: `calendar`, `week`, `digits`, `months-ar`, `months-fa`, `course`; empty for "as usual". */
export function changeTimeChoice(request: Request, form: FormData): TimeChoice {
  const fields = readFields(request)
  for (const [name, value] of form) fields.set(name, String(value))
  return parseTimeChoice(fields)
}

function readFields(request: Request): URLSearchParams {
  return new URLSearchParams(new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w=&-]*)`).exec(request.headers.get('Cookie') ?? '')?.[1])
}

function parseTimeChoice(fields: URLSearchParams): TimeChoice {
  const pick = <Value>(name: string, known: readonly Value[]) => known.find((one) => String(one) === fields.get(name))
  return {
    calendar: pick('calendar', calendars),
    firstWeekday: pick('week', firstWeekdays),
    digits: pick('digits', digitSystems),
    months: { ar: pick('months-ar', monthFamilies.ar), fa: pick('months-fa', monthFamilies.fa) },
    course: pick('course', ['ltr', 'rtl']),
  }
}

/** The header that remembers the choice for a year. */
export function rememberTimeChoice({ calendar, firstWeekday, digits, months, course }: TimeChoice): string {
  const fields = { calendar, week: firstWeekday, digits, 'months-ar': months?.ar, 'months-fa': months?.fa, course }
  const written = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  return `${COOKIE}=${new URLSearchParams(written)}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax`
}

/** The choice as far as it concerns a language, without what was left to it. */
export function chosenManner({ months, course: _, ...choice }: TimeChoice, language: Language): Partial<Manner> {
  return Object.fromEntries(Object.entries({ ...choice, months: months?.[language] }).filter(([, value]) => value !== undefined))
}
