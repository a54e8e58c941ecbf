import { formatInstant } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { translate } from '../i18n/translate.ts'
import type { FigureContext } from './source.ts'
import type { Credit } from './studio/order.ts'

/** "Source: Rasad, rasad.example.org · made 22 March 2026, 11:00 (Asia/Tehran)"; `code`, where the figure was kept, opens it again. `at`: when its numbers were read. */
export function creditOf({ config }: FigureContext, locale: Locale, at: number, code: string | null): Credit {
  const { host } = new URL(config.url)
  const when = formatInstant(locale.tag, at, config.timeZone)
  const values = { place: ltr(host), when, zone: ltr(config.timeZone) }
  return {
    source: translate(locale, 'export.source', values),
    code: code === null ? null : translate(locale, 'export.code', { code: ltr(`${host}/f/${code}`) }),
  }
}

/** Around an address or a zone in a line of Arabic: the slash in it would be read from the wrong side. */
function ltr(words: string): string {
  return `\u2066${words}\u2069`
}
