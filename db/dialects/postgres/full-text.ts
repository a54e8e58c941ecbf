import { type RawBuilder, sql } from 'kysely'
import { type FullText, readFullText } from './read-full-text.ts'

/**
 * PostgreSQL's full text over the same folded words as FTS5's. `words` holds each word once, without its places (a tsvector keeps 256 of them at most, none
 * beyond the 16,383rd, so a phrase late in a long text would be lost), and each word of the headline a second time behind HEADLINE. Phrases are found
 * by their words and then looked for in the texts themselves, which are kept as `title` and `body` with a space around each word.
 */
const HEADLINE = '^'
/** A lexeme has 2,046 bytes at most. A longer word is indexed by its beginning and told apart by the texts. */
const LONGEST_LEXEME = 500

/** What the index holds of a text, as a tsvector is written. */
export function writeWords(title: string, body: string): string {
  const inTitle = splitWords(title)
  const lexemes = [...inTitle, ...splitWords(body), ...inTitle.map((word) => `${HEADLINE}${word}`)].map((one) =>
    one.slice(0, LONGEST_LEXEME),
  )
  return [...new Set(lexemes)].map(quoteLexeme).join(' ')
}

function quoteLexeme(lexeme: string): string {
  return `'${lexeme.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`
}

/** A text with a space around each of its words; '' of none. */
export function spaceWords(text: string): string {
  const words = splitWords(text)
  return words.length === 0 ? '' : ` ${words.join(' ')} `
}

function splitWords(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}

/** The condition that an FTS5 expression comes to. */
export function findMatches(expression: string): RawBuilder<unknown> {
  const query = readFullText(expression)
  // As the index has it: see translate-schema.ts.
  const indexed = sql`rasad_words(article_search.words) @@ ${writeQuery(query)}::tsquery`
  return isExact(query) ? indexed : sql`(${indexed} and ${writeCondition(query)})`
}

/** How often its phrases stand in a text, by the square root of the text's length; in the headline four times as much. */
export function weighMatches(expression: string): RawBuilder<unknown> {
  const phrases = listPhrases(readFullText(expression))
  if (phrases.length === 0) return sql`0.0`
  const counts = phrases.map(({ words, isPrefix }) => {
    const phrase = ` ${words.join(' ')}${isPrefix ? '' : ' '}`
    return sql`(4.0 * ${countIn(sql`article_search.title`, phrase)} + ${countIn(sql`article_search.body`, phrase)}) / ${sql.lit([...phrase].length)}`
  })
  return sql`((${sql.join(counts, sql` + `)}) / sqrt(1 + length(article_search.body)))`
}

function countIn(text: RawBuilder<unknown>, phrase: string): RawBuilder<unknown> {
  return sql`(length(${text}) - length(replace(${text}, ${phrase}::text, '')))`
}

type Phrase = Extract<FullText, { kind: 'phrase' }>

/** Those that speak for a text, not those that exclude it. */
function listPhrases(query: FullText): Phrase[] {
  if (query.kind === 'phrase') return [query]
  return query.kind === 'not' ? listPhrases(query.left) : query.parts.flatMap(listPhrases)
}

/** Whether the index alone answers. */
function isExact(query: FullText): boolean {
  if (query.kind === 'phrase') return query.words.length === 1 && (query.words[0] as string).length < LONGEST_LEXEME
  return query.kind === 'not' ? isExact(query.left) && isExact(query.right) : query.parts.every(isExact)
}

/** As a tsquery that finds every text which fulfils the query, and others where it is not exact. */
function writeQuery(query: FullText): string {
  if (query.kind === 'phrase') return `(${query.words.map((word, at) => writeLexeme(query, word, at)).join(' & ')})`
  if (query.kind === 'not')
    return isExact(query.right) ? `(${writeQuery(query.left)} & !${writeQuery(query.right)})` : writeQuery(query.left)
  return `(${query.parts.map(writeQuery).join(query.kind === 'and' ? ' & ' : ' | ')})`
}

function writeLexeme({ words, isPrefix, inTitle }: Phrase, word: string, at: number): string {
  const lexeme = quoteLexeme(`${inTitle ? HEADLINE : ''}${word}`.slice(0, LONGEST_LEXEME))
  return `${lexeme}${isPrefix && at === words.length - 1 ? ':*' : ''}`
}

function writeCondition(query: FullText): RawBuilder<unknown> {
  if (isExact(query)) return sql`article_search.words @@ ${writeQuery(query)}::tsquery`
  if (query.kind === 'phrase') return findPhrases([query])
  if (query.kind === 'not') return sql`(${writeCondition(query.left)} and not ${writeCondition(query.right)})`
  if (query.kind === 'and') return sql`(${sql.join(query.parts.map(writeCondition), sql` and `)})`
  const parts = listAlternatives(query)
  const phrases = parts.filter((part) => part.kind === 'phrase' && !isExact(part)) as Phrase[]
  const others = parts.filter((part) => part.kind !== 'phrase' || isExact(part)).map(writeCondition)
  return sql`(${sql.join([...(phrases.length > 0 ? [findPhrases(phrases)] : []), ...others], sql` or `)})`
}

function listAlternatives(query: FullText): FullText[] {
  return query.kind === 'or' ? query.parts.flatMap(listAlternatives) : [query]
}

/** Whether one of some phrases stands in the headline, or in the text as a whole, which is put together so that it is fetched and unpacked once for all of them. */
function findPhrases(phrases: Phrase[]): RawBuilder<unknown> {
  const patterns = (inTitle: boolean) => phrases.filter((one) => one.inTitle === inTitle).map(patternOf)
  const [headline, anywhere] = [patterns(true), patterns(false)]
  const conditions = [
    ...(headline.length > 0 ? [sql`article_search.title like any (${headline}::text[])`] : []),
    ...(anywhere.length > 0 ? [sql`(article_search.title || '|' || article_search.body) like any (${anywhere}::text[])`] : []),
  ]
  return sql`(${sql.join(conditions, sql` or `)})`
}

/** Words hold letters and digits alone, none of which means anything to LIKE. */
function patternOf({ words, isPrefix }: Phrase): string {
  return `% ${words.join(' ')}${isPrefix ? '' : ' '}%`
}
