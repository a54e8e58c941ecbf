import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { localDay } from '#analysis/dates/time-zone.ts'
import type { OutletDefinition } from '#catalog/definition.ts'
import { readOutlets } from '#catalog/import-outlets.ts'
import type { Plan } from './plan.ts'
import type { Press } from './press.ts'

/**
 * The definitions of the relaunched sites as a person would write them after looking at the new pages: a layout more, from the day of the relaunch on, and the
 * listing's links by their new name.
 */
export async function mendDefinitions(plan: Plan, press: Press): Promise<OutletDefinition[]> {
  const { changeLayout } = (await import(pathToFileURL(join(plan.press, 'engine/layout-change.mjs')).href)) as {
    changeLayout: (html: string) => string
  }
  const rename = (selector: string) =>
    selector.replace(/([.#])([\w-]+)/g, (_, mark: string, name: string) => {
      const renamed = changeLayout(` class="${name}"`).match(/"(.*)"/)
      return mark + renamed?.[1]
    })
  const outlets = readOutlets(await press.sites()).filter(({ slug }) => plan.relaunched.includes(slug))
  return outlets.map((outlet) => {
    const since = localDay(plan.relaunchAt, outlet.timeZone)
    const [old] = outlet.layouts
    const renamed = Object.fromEntries(Object.entries(old ?? {}).map(([field, value]) => [field, renameAll(value, rename)]))
    return {
      ...outlet,
      layouts: [{ ...old, ...renamed, since } as OutletDefinition['layouts'][number], ...outlet.layouts],
      listings: outlet.listings.map((listing) => ({ ...listing, link: `${listing.link}, ${rename(listing.link)}` })),
    }
  })
}

function renameAll(value: unknown, rename: (selector: string) => string): unknown {
  if (typeof value === 'string') return rename(value)
  return Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? rename(one) : one)) : value
}
