import { fold } from '../fold.ts'
import { type Lexeme, lexQuery } from './lex-query.ts'
import type { Query, QueryProblem, QueryResult } from './query.ts'

const LONGEST_QUERY = 4_000
const DEEPEST_GROUP = 20

/** The Persian plural written apart ("تحریم ها", sanctions) belongs to the word before it. */
const SEPARATE_ENDINGS = new Set(['ها', 'های', 'هایی', 'هایش', 'هایشان'].map(fold))

type Cursor = { lexemes: Lexeme[]; at: number; depth: number }
/** Thrown inside the parser alone, to leave it from any depth; never seen outside. */
type Stop = { problem: QueryProblem; at: number }

/**
 * Reads a query as typed into the search box or kept with a topic. Words side by side must all stand in the text; AND, OR, NOT, groups in brackets, "phrases"
 * and «phrases», prefix*, NEAR/5 and NEAR/p (one paragraph). OR binds weakest, then AND, then NEAR, then NOT. A query that cannot be read gives the
 * problem and the character where it was met.
 */
export function parseQuery(text: string): QueryResult {
  if (text.length > LONGEST_QUERY) return { problem: 'too-long', at: LONGEST_QUERY }
  const lexemes = lexQuery(text)
  if ('problem' in lexemes) return lexemes
  const cursor: Cursor = { lexemes: joinEndings(lexemes), at: 0, depth: 0 }
  if (peek(cursor).kind === 'end') return { problem: 'empty', at: 0 }
  const parsed = readOr(cursor)
  if ('problem' in parsed) return parsed
  const rest = peek(cursor)
  if (rest.kind === 'close') return { problem: 'unexpected-close', at: rest.start }
  return findsSomething(parsed) ? { query: parsed } : { problem: 'only-not', at: 0 }
}

function joinEndings(lexemes: Lexeme[]): Lexeme[] {
  const joined: Lexeme[] = []
  for (const lexeme of lexemes) {
    const last = joined.at(-1)
    const isEnding = lexeme.kind === 'term' && !lexeme.isPhrase && SEPARATE_ENDINGS.has(fold(lexeme.words))
    if (isEnding && last?.kind === 'term' && !last.isPrefix)
      joined[joined.length - 1] = { ...last, words: `${last.words} ${lexeme.words}`, end: lexeme.end }
    else joined.push(lexeme)
  }
  return joined
}

function readOr(cursor: Cursor): Query | Stop {
  return readChain(cursor, 'or', readAnd, ({ kind }) => kind === 'or')
}

function readAnd(cursor: Cursor): Query | Stop {
  return readChain(cursor, 'and', readNear, ({ kind }) => kind === 'and' || kind === 'term' || kind === 'open' || kind === 'not')
}

/** Parts of one kind in a row. Words side by side have no operator between them that could be stepped over. */
function readChain(
  cursor: Cursor,
  kind: 'and' | 'or',
  readPart: (cursor: Cursor) => Query | Stop,
  goesOn: (lexeme: Lexeme) => boolean,
): Query | Stop {
  const parts: Query[] = []
  do {
    if (parts.length > 0 && peek(cursor).kind === kind) cursor.at++
    const part = readPart(cursor)
    if ('problem' in part) return part
    parts.push(part)
  } while (goesOn(peek(cursor)))
  return parts.length === 1 ? (parts[0] as Query) : { kind, parts }
}

function readNear(cursor: Cursor): Query | Stop {
  const first = readNot(cursor)
  if ('problem' in first) return first
  const parts = [first]
  let distance: number | 'paragraph' | null = null
  for (let lexeme = peek(cursor); lexeme.kind === 'near' && (distance === null || distance === lexeme.distance); lexeme = peek(cursor)) {
    distance = lexeme.distance
    cursor.at++
    const part = readNot(cursor)
    if ('problem' in part) return part
    parts.push(part)
  }
  if (distance === null) return first
  const near: Query = { kind: 'near', distance, parts }
  const other = peek(cursor)
  return other.kind === 'near' ? { problem: 'bad-distance', at: other.start } : near
}

function readNot(cursor: Cursor): Query | Stop {
  if (peek(cursor).kind !== 'not') return readPrimary(cursor)
  cursor.at++
  const part = readPrimary(cursor)
  return 'problem' in part ? part : { kind: 'not', part }
}

function readPrimary(cursor: Cursor): Query | Stop {
  const lexeme = peek(cursor)
  if (lexeme.kind === 'term') {
    cursor.at++
    return lexeme
  }
  if (lexeme.kind !== 'open')
    return { problem: lexeme.kind === 'close' && cursor.depth === 0 ? 'unexpected-close' : 'missing-term', at: lexeme.start }
  if (++cursor.depth > DEEPEST_GROUP) return { problem: 'too-deep', at: lexeme.start }
  cursor.at++
  const inner = readOr(cursor)
  if ('problem' in inner) return inner
  if (peek(cursor).kind !== 'close') return { problem: 'unclosed-group', at: lexeme.start }
  cursor.at++
  cursor.depth--
  return inner
}

function peek({ lexemes, at }: Cursor): Lexeme {
  return lexemes[at] as Lexeme
}

/** A query of nothing but exclusions would find almost every text; an OR finds something only if each side does. */
function findsSomething(query: Query): boolean {
  if (query.kind === 'term') return true
  if (query.kind === 'not') return false
  return query.kind === 'or' ? query.parts.every(findsSomething) : query.parts.some(findsSomething)
}
