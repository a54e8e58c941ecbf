const LETTER = 1
const OTHER = 2
/** What a UTF-16 unit is: 0 until it is first met. */
const roleOfUnit = new Uint8Array(0x10000)
const letter = /[\p{L}\p{N}]/u
const others = /[^\p{L}\p{N}]+/gu
const surrogate = /[\uD800-\uDFFF]/

/** Letters and digits alone, in compatibility form and lower case: quotation marks, joiners and spaces differ between a heading and its copies. */
export function bare(text: string): string {
  const composed = text.normalize('NFKC')
  return (surrogate.test(composed) ? composed.replace(others, '') : lettersOf(composed)).toLowerCase()
}

/** Whole bodies are compared by their letters: a table does in a fifth of the time what a regular expression does. */
function lettersOf(text: string): string {
  let kept = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if ((roleOfUnit[text.charCodeAt(at)] || learnRole(text.charCodeAt(at))) === LETTER) continue
    if (from < at) kept += text.slice(from, at)
    from = at + 1
  }
  return kept + text.slice(from)
}

function learnRole(unit: number): number {
  const role = letter.test(String.fromCharCode(unit)) ? LETTER : OTHER
  roleOfUnit[unit] = role
  return role
}
