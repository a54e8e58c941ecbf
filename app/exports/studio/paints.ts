import css from '../../styles/tokens.css?raw'

export type Theme = 'light' | 'dark' | 'transparent'

/** The page's own colours, read from its style sheet, so that no second list can differ from it. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]),
)

/** The colour of a token in a theme; what is no token is a colour already. A transparent picture is to lie on light paper. */
export function paint(theme: Theme, ink: string): string {
  return tokens.get(ink)?.[theme === 'dark' ? 'dark' : 'light'] ?? ink
}

/** The same markup with every token replaced by its colour. Throws for a token that no style sheet has: resvg would draw it black. */
export function paintMarkup(theme: Theme, markup: string): string {
  return markup.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    if (!tokens.has(name)) throw new Error(`Cannot paint a picture: tokens.css has no --${name}`)
    return paint(theme, name)
  })
}
