/** Bidi controls by name: embeddings and overrides, which turn what follows them; isolates, which may be left open. */
const TURNING = /[\u202A-\u202E]/gu
const OPENING = /[\u2066-\u2068]/u
const CLOSING = '\u2069'
/** Zero bytes and their kin; line breaks and tabs are spaces in a picture. */
const CONTROL = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu

/** What is to be drawn, a plain value of any shape, with every text in it such as a picture can hold: scraped names may carry controls that no typeface has and no XML allows. */
export function drawable<Value>(value: Value): Value {
  if (typeof value === 'string') return balanceIsolates(value.replace(CONTROL, ' ').replace(TURNING, '')) as Value
  if (Array.isArray(value)) return value.map((one) => drawable(one)) as Value
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, drawable(inner)])) as Value
}

/** Closes what a text leaves open, and drops what closes nothing: neither may reach the words beside it. */
function balanceIsolates(text: string): string {
  let open = 0
  const kept = [...text].filter((letter) => {
    if (OPENING.test(letter)) open++
    if (letter !== CLOSING) return true
    if (open === 0) return false
    open--
    return true
  })
  return kept.join('') + CLOSING.repeat(open)
}
