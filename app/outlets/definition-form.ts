import type { OutletInput } from '#catalog/definition.ts'

export const layoutFields = ['article', 'title', 'kicker', 'lead', 'body', 'date', 'author', 'section', 'tags'] as const
export const layoutLists = ['exclude', 'dropParagraphs'] as const

type LayoutInput = NonNullable<OutletInput['layouts']>[number]
type ListingInput = NonNullable<OutletInput['listings']>[number]

/** An index that no row has: the row in which a new one is written. */
export const NEW = 'new'

/** A definition with what the form of its ordinary fields says; what the form does not show stays as it was. */
export function readDefinitionForm(form: FormData, base: OutletInput): OutletInput {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const lines = (name: string) => readLines(text(name))
  const draft: OutletInput = {
    ...base,
    name: text('name'),
    names: readNames(base, text),
    language: text('language') as OutletInput['language'],
    country: text('country').toUpperCase() || null,
    timeZone: text('timeZone'),
    home: text('home'),
    family: text('family') || null,
    feeds: lines('feeds').map((url) => ({ url })),
    sitemaps: lines('sitemaps').map((url) => ({ url })),
    listings: readListings(form, text),
    layouts: readLayouts(form, base.layouts ?? [], text, lines),
    aliasHosts: lines('aliasHosts'),
    cron: text('cron'),
    politeness: {
      ...base.politeness,
      delayMs: readNumber(text('politeness.delayMs')),
      concurrency: readNumber(text('politeness.concurrency')),
    },
  }
  setOrLeave(draft, 'articlePath', text('articlePath') || undefined)
  setOrLeave(draft, 'excludePath', text('excludePath') || undefined)
  setOrLeave(draft, 'shortestWaitMinutes', text('shortestWaitMinutes') === '' ? undefined : readNumber(text('shortestWaitMinutes')))
  const [kind, owner] = [text('ownership.kind'), text('ownership.owner')]
  const ownership = { kind: kind as 'state', ...(owner === '' ? {} : { owner }) }
  setOrLeave(draft, 'ownership', kind === '' && owner === '' ? undefined : ownership)
  return draft
}

type Read = (name: string) => string

function readNames({ names }: OutletInput, text: Read): OutletInput['names'] {
  const read: NonNullable<OutletInput['names']> = { ...names }
  for (const language of ['en', 'ar', 'fa'] as const) setOrLeave(read, language, text(`names.${language}`) || undefined)
  return read
}

/** Rows in the order of the form, the new one last; one without any entry is none. */
function readListings(form: FormData, text: Read): ListingInput[] {
  return rowsOf(form, 'listings').flatMap((row) => {
    const [url, link, next, section] = ['url', 'link', 'next', 'section'].map((field) => text(`listings.${row}.${field}`)) as [
      string,
      string,
      string,
      string,
    ]
    if (url + link + next + section === '') return []
    return [{ url, link, ...(next === '' ? {} : { next }), ...(section === '' ? {} : { section }) }]
  })
}

/** The layouts with what the form says of each; a new one stands first, being the newest. */
function readLayouts(form: FormData, known: LayoutInput[], text: Read, lines: (name: string) => string[]): LayoutInput[] {
  const read = (row: string, base: LayoutInput): LayoutInput => {
    const layout: LayoutInput = { ...base, since: text(`layouts.${row}.since`) || null }
    for (const field of layoutFields) setOrLeave(layout, field, text(`layouts.${row}.${field}`) || undefined)
    for (const list of layoutLists) layout[list] = lines(`layouts.${row}.${list}`)
    return layout
  }
  const rows = rowsOf(form, 'layouts').filter((row) => row !== NEW && !form.has(`layouts.${row}.remove`))
  const kept = rows.map((row) => read(row, known[Number(row)] ?? {}))
  const isNew = [...form.entries()].some(([name, value]) => name.startsWith(`layouts.${NEW}.`) && String(value).trim() !== '')
  return isNew ? [read(NEW, {}), ...kept] : kept
}

function rowsOf(form: FormData, list: string): string[] {
  return [...new Set([...form.keys()].flatMap((name) => new RegExp(`^${list}\\.(\\d+|${NEW})\\.`).exec(name)?.[1] ?? []))]
}

/** What is no number stays as it was typed, to be shown again with what is wrong. */
function readNumber(typed: string): number {
  const number = Number(typed)
  return typed === '' || Number.isNaN(number) ? (typed as unknown as number) : number
}

export function readLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
}

function setOrLeave<Of extends object, Key extends keyof Of>(into: Of, key: Key, value: Of[Key] | undefined): void {
  if (value === undefined) delete into[key]
  else into[key] = value
}
