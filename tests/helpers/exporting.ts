import { loadFigure, plateOf } from '#app/exports/load-figure.ts'
import type { Plate } from '#app/exports/plate.ts'
import type { FigureContext } from '#app/exports/source.ts'
import type { Order } from '#app/exports/studio/order.ts'
import ar from '#app/i18n/ar.json' with { type: 'json' }
import type { calendars } from '#app/i18n/calendars.ts'
import { addCatalogue } from '#app/i18n/catalogues.ts'
import en from '#app/i18n/en.json' with { type: 'json' }
import fa from '#app/i18n/fa.json' with { type: 'json' }
import type { Language } from '#app/i18n/languages.ts'
import { defaultTag, type Locale } from '#app/i18n/locale.ts'
import { writeTag } from '#app/i18n/tag.ts'
import type { Db } from '#db/connection.ts'
import { freshDatabase } from './database.ts'
import { newsroomNow, seedNewsroom } from './seed-newsroom.ts'

/** A made-up newsroom from which figures are exported, without a server. */
export async function openExports(days = 14): Promise<{ db: Db; context: FigureContext }> {
  const { db } = await freshDatabase()
  await seedNewsroom(db, { days, perDay: 2 })
  addCatalogues()
  return { db, context: { db, now: () => newsroomNow, config: { url: 'https://rasad.example.org', timeZone: 'Asia/Tehran' } } }
}

/** The messages of all three languages, as the server has them. */
export function addCatalogues(): void {
  addCatalogue('ar', ar)
  addCatalogue('en', en)
  addCatalogue('fa', fa)
}

/** A reader of a language, with its usual calendar or another. */
export function readerOf(language: Language, calendar?: (typeof calendars)[number]): Locale {
  return { language, tag: writeTag(defaultTag(language), calendar ? { calendar } : {}) }
}

/** The figure of a place in the words of a reader. */
export async function plateAt(context: FigureContext, place: string, locale: Locale): Promise<Plate> {
  return plateOf(await loadFigure(context, place, locale), locale)
}

/** What the studio is asked for, looking as usual. */
export function orderOf(plate: Plate, order: Partial<Omit<Order, 'plate'>> = {}): Order {
  return {
    plate,
    look: { widthPx: 600, layoutPx: 600, theme: 'light' },
    credit: { source: 'Source: Rasad, rasad.example.org', code: 'Figure rasad.example.org/f/K7P2QXM' },
    formats: [],
    ...order,
  }
}
