import { expect, test } from 'vitest'
import { parseQuery } from '#analysis/query/parse-query.ts'
import type { Query } from '#analysis/query/query.ts'

/** A query in brackets, as it was understood. */
function show(query: Query): string {
  if (query.kind === 'term') return `${query.isPhrase ? `"${query.words}"` : query.words}${query.isPrefix ? '*' : ''}`
  if (query.kind === 'not') return `-${show(query.part)}`
  const operator = query.kind === 'near' ? `NEAR/${query.distance}` : query.kind
  return `(${query.parts.map(show).join(` ${operator} `)})`
}

const READ: [typed: string, understood: string, why: string][] = [
  ['a b', '(a and b)', 'words side by side'],
  ['a OR b AND c', '(a or (b and c))', 'AND binds closer than OR'],
  ['a | b & c', '(a or (b and c))', 'signs'],
  ['إيران أو روسيا', '(إيران or روسيا)', 'the Arabic "or"'],
  ['ایران یا روسیه و چین', '(ایران or (روسیه and چین))', 'the Persian "or" and "and"'],
  ['(a OR b) -c', '((a or b) and -c)', 'a group and a minus'],
  ['a NOT b', '(a and -b)', 'NOT after a word'],
  ['F-35', 'F-35', 'a hyphen inside a word is no minus'],
  ['«مجلس الأمن»', '"مجلس الأمن"', 'guillemets hold a phrase'],
  ['“a b” "c d"', '("a b" and "c d")', 'other marks too'],
  ['تحری*', 'تحری*', 'the beginning of words'],
  ['a NEAR/5 b NEAR/5 c', '(a NEAR/5 b NEAR/5 c)', 'near, in a chain'],
  ['a NEAR/۵ b', '(a NEAR/5 b)', 'Persian digits'],
  ['(a OR b) NEAR/p c', '((a or b) NEAR/paragraph c)', 'in one paragraph'],
  ['تحریم ها', 'تحریم ها', 'a plural written apart belongs to its word'],
  ['a , b', '(a and b)', 'a mark alone is nothing'],
]

test.each(READ)('%s is read as %s (%s)', (typed, understood) => {
  const result = parseQuery(typed)
  expect('query' in result ? show(result.query) : result).toBe(understood)
})

const REFUSED: [typed: string, problem: string, at: number][] = [
  ['', 'empty', 0],
  ['   ', 'empty', 0],
  ['a "b c', 'unclosed-quote', 2],
  ['a (b', 'unclosed-group', 2],
  ['a b)', 'unexpected-close', 3],
  ['a OR', 'missing-term', 4],
  ['OR a', 'missing-term', 0],
  ['a ()', 'missing-term', 3],
  ['a NEAR/x b', 'bad-distance', 2],
  ['a NEAR/0 b', 'bad-distance', 2],
  ['a NEAR/3 b NEAR/5 c', 'bad-distance', 11],
  ['-a', 'only-not', 0],
  ['a OR -b', 'only-not', 0],
  [`${'('.repeat(30)}a`, 'too-deep', 20],
]

test.each(REFUSED)('%s is refused: %s at character %i', (typed, problem, at) => {
  expect(parseQuery(typed)).toEqual({ problem, at })
})
