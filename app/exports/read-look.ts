import { z } from 'zod'
import { calendars } from '../i18n/calendars.ts'
import { isLanguage } from '../i18n/languages.ts'
import { defaultTag, type Locale } from '../i18n/locale.ts'
import { digitSystems, plainTag, readTag, writeTag } from '../i18n/tag.ts'
import { type LookPreset, layoutOf, presets, themes, widths } from './looks.ts'
import type { Look } from './studio/order.ts'

const schema = z.object({
  preset: z.enum(Object.keys(presets) as [LookPreset, ...LookPreset[]]).nullable(),
  width: z.coerce.number().pipe(z.literal(widths)).nullable().catch(null),
  layout: z.coerce.number().int().min(480).max(1600).nullable().catch(null),
  theme: z.enum(themes).nullable().catch(null),
})

/** How an address asks a picture to look: `?width=1200&theme=dark`, or `?preset=word`; what cannot be understood is as if it were not there. */
export function readLook(params: URLSearchParams): Look {
  const read = schema.safeParse(
    Object.fromEntries((['preset', 'width', 'layout', 'theme'] as const).map((name) => [name, params.get(name)])),
  )
  const { preset, width, layout, theme } = read.success ? read.data : { preset: null, width: null, layout: null, theme: null }
  const size = preset ? presets[preset] : { widthPx: width ?? 1200, layoutPx: layoutOf[width ?? 1200] }
  return { ...size, ...(layout === null ? {} : { layoutPx: layout }), theme: theme ?? 'light' }
}

/** The manner that an address asks for: `?lang=fa&calendar=jalali&digits=arabext`; what it leaves open is as usual in that language, or, in the given reader's own, as they chose. */
export function readManner(params: URLSearchParams, usual: Locale): Locale {
  const asked = params.get('lang')
  const language = isLanguage(asked) ? asked : usual.language
  const tag = language === usual.language ? usual.tag : writeTag(defaultTag(language), {})
  const pick = <Value extends string>(name: string, known: readonly Value[]) => known.find((one) => one === params.get(name))
  const calendar = pick('calendar', calendars)
  const digits = pick('digits', digitSystems)
  return { language, tag: writeTag(plainTag(tag), { ...readTag(tag), ...(calendar && { calendar }), ...(digits && { digits }) }) }
}
