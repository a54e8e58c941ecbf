/** What pages ask beside their own data, by an address that fits each of these routes. */
const asked = ['/outlets/progress', '/subjects/names', '/subjects/any/recount', '/palette']

/**
 * Lets the router learn, with the page's own links, of the routes that are asked later. One that is still being learned of while the page loads its data anew (after
 * a correction, say) is taken for a missing page: the reader would see "no such page" in place of the whole page.
 */
export function ForeseenRoutes() {
  return asked.map((path) => <form key={path} hidden data-discover="true" action={path} />)
}
