/** An address's path in parts: numbers, slugs and literal words told apart. */
type Part = { kind: 'number' | 'slug' | 'named' | 'word'; text: string; pattern: string }

const mostLiterals = 3

/** Addresses of one make share a shape: `/fa/news/7300321/headline` and `/fa/news/7300313/other` both are "word word number slug". */
export function shapeOf(address: string): string {
  const { parts, query } = partsOf(address)
  return `${parts.map(({ kind, pattern }) => (kind === 'named' ? pattern : kind)).join('/')}${query ? `?${query.shape}` : ''}`
}

/** True where something in the address tells one article from others: a number of three digits or a slug of several words. */
export function hasIdentity(address: string): boolean {
  const { parts, query } = partsOf(address)
  return parts.some(({ kind, text }) => kind === 'slug' || /\d{3,}/.test(text)) || (query !== null && /\d{2,}/.test(query.text))
}

/**
 * A regular expression that the given addresses' readable paths match, one branch a shape: words that all share stand literally, what varies as a class.
 * What follows the last number of several digits is left open, for old links lack the slug.
 */
export function learnPathPattern(addresses: readonly string[]): string {
  const shapes = [...Map.groupBy(addresses, shapeOf)].map(([, group]) => group)
  return [...new Set(shapes.map(branchOf))].join('|')
}

function branchOf(addresses: readonly string[]): string {
  const rows = addresses.map(partsOf)
  const first = rows[0]!
  const idAt = first.query
    ? -1
    : first.parts.findLastIndex(({ kind }, index) => isId(kind) && rows.every(({ parts }) => /\d{3,}/.test(parts[index]!.text)))
  const end = idAt >= 0 ? idAt + 1 : first.parts.length
  const segments = first.parts.slice(0, end).map((part, index) => {
    if (part.kind === 'slug' && idAt >= 0) return '[^/]+'
    if (part.kind !== 'word') return part.pattern
    const words = [...new Set(rows.map(({ parts }) => parts[index]!.text))]
    return words.length === 1
      ? escaped(words[0]!)
      : words.length <= mostLiterals && rows.length > 20
        ? `(?:${words.map(escaped).join('|')})`
        : '[^/]+'
  })
  const tail = first.query ? `/?\\?(?:.*&)?${first.query.pattern}` : idAt >= 0 ? '(?:[/?]|$)' : '/?(?:$|\\?)'
  return `^/${segments.join('/')}${tail}`
}

function isId(kind: Part['kind']): boolean {
  return kind === 'number' || kind === 'named'
}

function partsOf(address: string): { parts: Part[]; query: { text: string; shape: string; pattern: string } | null } {
  const url = new URL(address)
  const parts = readable(url.pathname).split('/').filter(Boolean).map(partOf)
  const id = [...url.searchParams].find(
    ([name, value]) => /^(?:id|aid|nid|newsid|articleid|p|news|article|storyid|sid)$/i.test(name) && /^\d+$/.test(value),
  )
  return { parts, query: id ? { text: id[1], shape: id[0], pattern: `${escaped(id[0])}=\\d+` } : null }
}

function partOf(text: string): Part {
  if (/^\d+$/.test(text)) return { kind: 'number', text, pattern: '\\d+' }
  const file = /^(.*?)(\d{3,})(\.\w{3,5})?$/.exec(text)
  if (file && (file[3] || file[1]!.length > 0)) {
    const head = file[1] === '' ? '' : /^[a-z]{1,8}[-_]?$/i.test(file[1]!) ? escaped(file[1]!) : '[^/]*'
    return { kind: 'named', text, pattern: `${head}\\d+${escaped(file[3] ?? '')}` }
  }
  if (/^\d{3,}[-_]/.test(text)) return { kind: 'named', text, pattern: '\\d+[-_][^/]*' }
  // Arabic letters, or several words joined, are a headline.
  if (/\p{Script=Arabic}|[^-_]+[-_][^-_]+[-_]/u.test(text)) return { kind: 'slug', text, pattern: '[^/]*[-_\\p{Script=Arabic}][^/]*' }
  return /^\d/.test(text) ? { kind: 'named', text, pattern: '\\d[^/]*' } : { kind: 'word', text, pattern: escaped(text) }
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path // escapes of another charset than UTF-8 stay as they are
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
