import { type Layout, type OutletDefinition, parseOutlet } from '#catalog/definition.ts'
import { resolveDefinition } from '#catalog/resolve-family.ts'
import { describeSite } from '../propose/describe-site.ts'
import { bareDefinition, type SitePage } from '../propose/sample-page.ts'

/**
 * The outlet's definition with a layout of its own before the older ones, learnt from pages that none of these reads; the older ones stay for older pages. The new layout has no selectors
 * where nothing could be learnt: a person then chooses them.
 */
export function proposeLayout(failing: readonly SitePage[], definition: OutletDefinition, breaksOn: string): OutletDefinition {
  const learnt = learn(failing, definition)
  const layout: Layout = { exclude: [], dropParagraphs: [], ...learnt, since: breaksOn }
  return { ...definition, layouts: [layout, ...definition.layouts] }
}

/** As for a site that nobody knows: by what its pages show, or by a publishing system whose marks they bear (an outlet that moved to another one). */
function learn(failing: readonly SitePage[], definition: OutletDefinition): Layout | null {
  const site = describeSite(failing, [], definition)
  if (!site) return null
  const { family = null, layouts = [] } = site.reading
  return resolveDefinition(parseOutlet({ ...bareDefinition(definition), family, layouts })).layouts[0] ?? null
}
