/** An FTS5 expression taken apart. A phrase stands in the title or in the body, never across; `inTitle`: in the title alone. */
export type FullText =
  | { kind: 'phrase'; words: string[]; isPrefix: boolean; inTitle: boolean }
  | { kind: 'and' | 'or'; parts: FullText[] }
  | { kind: 'not'; left: FullText; right: FullText }

const TOKEN = /\s*(?:"((?:[^"]|"")*)"(\s*\*)?|(\{title\}\s*:)|([()])|(AND|OR|NOT)\b)/uy

type Reader = { text: string; at: number; inTitle: boolean }

/** Reads what analysis/query/full-text.ts writes: quoted phrases, AND, OR, NOT, parentheses and {title}. Throws where it is anything else. */
export function readFullText(text: string): FullText {
  const reader = { text, at: 0, inTitle: false }
  const query = readOr(reader)
  if (text.slice(reader.at).trim() !== '') throw new Error(`Cannot read the full-text expression ${text} from ${reader.at} on`)
  return query
}

/** OR binds least, then AND, then NOT, as in FTS5. */
function readOr(reader: Reader): FullText {
  return readChain(reader, 'OR', () => readChain(reader, 'AND', () => readNot(reader)))
}

function readChain(reader: Reader, operator: 'AND' | 'OR', readPart: () => FullText): FullText {
  const parts = [readPart()]
  while (take(reader, (token) => token[5] === operator)) parts.push(readPart())
  const kind = operator === 'AND' ? 'and' : 'or'
  return parts.length === 1 ? (parts[0] as FullText) : { kind, parts }
}

function readNot(reader: Reader): FullText {
  let left = readOne(reader)
  while (take(reader, (token) => token[5] === 'NOT')) left = { kind: 'not', left, right: readOne(reader) }
  return left
}

function readOne(reader: Reader): FullText {
  const token = take(reader, () => true)
  if (token?.[3]) return readInTitle(reader)
  if (token?.[4] === '(') {
    const query = readOr(reader)
    if (take(reader, (next) => next[4] === ')')) return query
  }
  if (token?.[1] === undefined) throw new Error(`Cannot read the full-text expression ${reader.text} from ${reader.at} on`)
  const words = token[1].replaceAll('""', '"').split(' ').filter(Boolean)
  return { kind: 'phrase', words, isPrefix: token[2] !== undefined, inTitle: reader.inTitle }
}

function readInTitle(reader: Reader): FullText {
  const before = reader.inTitle
  reader.inTitle = true
  const query = readOne(reader)
  reader.inTitle = before
  return query
}

function take(reader: Reader, isWanted: (token: RegExpExecArray) => boolean): RegExpExecArray | null {
  TOKEN.lastIndex = reader.at
  const token = TOKEN.exec(reader.text)
  if (!token || !isWanted(token)) return null
  reader.at = TOKEN.lastIndex
  return token
}
