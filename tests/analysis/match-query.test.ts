import { expect, test } from 'vitest'
import { detectLanguage } from '#analysis/language.ts'
import { compileQuery, findQueryHits } from '#analysis/query/match-query.ts'
import { parseQuery } from '#analysis/query/parse-query.ts'
import { mentionsIn, topic } from '#tests/helpers/subjects.ts'

const ZWNJ = '\u200C'

/** The words that a query marks in a text, or null where the text does not fulfil it. */
function hitsOf(typed: string, text: string): string[] | null {
  const result = parseQuery(typed)
  if ('problem' in result) throw new Error(`Cannot read ${typed}: ${result.problem}`)
  return findQueryHits(compileQuery(result.query), text, detectLanguage(text))?.map(({ start, end }) => text.slice(start, end)) ?? null
}

const MATCHES: [query: string, text: string, hits: string[] | null, why: string][] = [
  ['عقوبات', 'فرضت العقوبات في المدينة وبعقوبات أخرى', ['عقوبات', 'عقوبات'], 'the article and a preposition'],
  ['تحریم', `تحریم${ZWNJ}ها و تحریمهای و تحریم های دیگر که است`, ['تحریم', 'تحریم', 'تحریم'], 'a plural joined, with a joiner, apart'],
  ['تحریم', 'این کار تحریمی است که', null, 'an adjective is another word'],
  [
    `گفت${ZWNJ}وگو`,
    `گفتگو و گفت و گو و گفت${ZWNJ}و${ZWNJ}گو که است`,
    ['گفتگو', 'گفت و گو', `گفت${ZWNJ}و${ZWNJ}گو`],
    'one word written in many ways',
  ],
  ['میرود', `او می${ZWNJ}رود و می رود و میرود که است`, [`می${ZWNJ}رود`, 'می رود', 'میرود'], 'a verb typed in one word'],
  [`می${ZWNJ}رود`, `او می${ZWNJ}رود و می رود و میرود که است`, [`می${ZWNJ}رود`, 'می رود', 'میرود'], 'the same typed with a joiner'],
  ['نمیرود', `او نمی${ZWNJ}رود و نمی رود که است`, [`نمی${ZWNJ}رود`, 'نمی رود'], 'a verb denied'],
  ['ارتشهای', `ارتش${ZWNJ}های و ارتش های و ارتشهای ما که است`, [`ارتش${ZWNJ}های`, 'ارتش های', 'ارتشهای'], 'a plural typed in one word'],
  ['میدان', 'او در شهر می دوید و میدان که است', ['میدان'], 'a square begins like a verb'],
  ['دوست', 'دوستان ما که آمدند', ['دوست'], 'the plural of persons'],
  ['مسؤول', 'قال المسئول إن', ['مسئول'], 'a hamza on another seat'],
  ['علي', 'هذا على الطاولة', null, '"on" is not Ali'],
  ['لي', 'ولي العهد في المدينة', null, '"crown" does not hold "mine"'],
  ['"مجلس الأمن"', 'عقد مجلس المدينة جلسة عن الأمن', null, 'a phrase stands together'],
  ['تحری*', 'تحریک و تحریم که است', ['تحری', 'تحری'], 'all words that begin so'],
  ['روسيا -الصين', 'روسيا والصين في القمة', null, 'a word that must not stand there'],
  ['ایران NEAR/2 آمریکا', 'ایران با آمریکا گفت', ['ایران با آمریکا'], 'two words on'],
  ['ایران NEAR/2 آمریکا', 'ایران و دولت بعدی آمریکا که', null, 'too far'],
  ['ایران NEAR/p آمریکا', 'ایران و روسیه که\nآمریکا با ایران است\nآمریکا', ['آمریکا با ایران'], 'in one paragraph'],
  ['ایران NEAR/p آمریکا', 'ایران و روسیه که\nآمریکا', null, 'in two'],
  ['(ایران OR تهران) NEAR/p آمریکا', 'تهران با آمریکا که', ['تهران با آمریکا'], 'a group inside'],
]

test.each(MATCHES)('%s in %j gives %j (%s)', (query, text, hits) => {
  expect(hitsOf(query, text)).toEqual(hits)
})

test('a topic of two parties is one mention for each paragraph that names both', () => {
  const talks = topic(1, '(إيران OR طهران) NEAR/p (واشنطن OR أمريكا) NEAR/p (مفاوضات OR حوار)')
  expect(mentionsIn('تستأنف طهران الحوار مع واشنطن\nوقالت إيران إن\nمفاوضات إيران وأميركا', [talks])).toEqual([
    'طهران الحوار مع واشنطن',
    'مفاوضات إيران وأميركا',
  ])
})
