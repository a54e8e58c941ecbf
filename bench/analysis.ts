import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { fold } from '#analysis/fold.ts'
import { GIVEN_NAMES } from '#analysis/lexicon/given-names.ts'
import { findMentions } from '#analysis/match/find-mentions.ts'
import { compileSubjects } from '#analysis/match/subject-matcher.ts'
import type { Subject, SubjectDefinition } from '#analysis/subject.ts'
import { indexText } from '#analysis/tokenise.ts'
import { listCatalogSubjects } from '#catalog/subjects/list-subjects.ts'

const NAMES_PER_SUBJECT = 10
const WORDS_PER_ARTICLE = 500
const ARTICLES = 400
const SHIPPED_SUBJECTS = 50

/** Folding in MB/s; articles of 500 words searched for 50, 500 and 5,000 subjects of ten names, by the automaton and by one regular expression of all names. */
export async function run(): Promise<string[]> {
  const articles = readArticles()
  const megabytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const lines = [
    `folding: ${(megabytes / secondsFor(() => articles.map(fold))).toFixed(1)} MB/s; keys for the index: ${(megabytes / secondsFor(() => articles.map(indexText))).toFixed(1)} MB/s`,
  ]
  for (const count of [50, 500, 5_000]) lines.push(measure(articles, listSubjects(count)))
  return lines
}

function measure(articles: string[], subjects: Subject[]): string {
  const compiling = performance.now()
  const matcher = compileSubjects(subjects)
  const compileMs = performance.now() - compiling
  const matching = secondsFor(() => {
    for (const text of articles) findMentions(matcher, text, { titleEnd: 0, day: '2026-01-01', language: 'ar' })
  })
  const names = subjects.flatMap(({ definition: { names: own, spellings } }) => [own.ar, own.fa, ...spellings.map(({ words }) => words)])
  const alternation = new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${[...new Set(names)].map((name) => fold(name)).join('|')})(?![\\p{L}\\p{M}])`,
    'gu',
  )
  const few = articles.slice(0, 20)
  const plain = secondsFor(() => few.map((text) => fold(text).match(alternation)))
  const perArticle = (seconds: number, count: number) => `${((seconds / count) * 1e3).toFixed(2)} ms`
  return [
    `${subjects.length} subjects, ${names.length} names (${matcher.forms.length} forms, compiled in ${compileMs.toFixed(0)} ms):`,
    `${Math.round(articles.length / matching)} articles/s (${perArticle(matching, articles.length)} each);`,
    `a regular expression of the names: ${Math.round(few.length / plain)} articles/s (${perArticle(plain, few.length)} each)`,
  ].join(' ')
}

/** Processor seconds, the best of three, so that what else the machine does counts little. */
function secondsFor(work: () => void): number {
  work()
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = process.cpuUsage()
      work()
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1e6
    }),
  )
}

/** The same shipped subjects each time, so that as much is found, then made-up persons: a given name and a surname of syllables, spelt in ten ways. */
function listSubjects(count: number): Subject[] {
  const shipped = listCatalogSubjects().slice(0, SHIPPED_SUBJECTS)
  const madeUp = Array.from({ length: count - shipped.length }, (_, index) => makePerson(index))
  return [...shipped, ...madeUp].map((definition, index) => ({ id: index + 1, definition }))
}

function makePerson(index: number): SubjectDefinition {
  const given = [...GIVEN_NAMES]
  const syllables = ['را', 'بن', 'سو', 'كي', 'مار', 'تش', 'لو', 'دي', 'نوف', 'غا', 'زيل', 'هان', 'فر', 'جي']
  const pick = (list: string[], at: number) => list[at % list.length] as string
  const surname = [
    pick(syllables, index),
    pick(syllables, Math.floor(index / 14) + 3),
    pick(syllables, Math.floor(index / 196) + 7),
    pick(syllables, index * 7 + 1),
  ].join('')
  const name = (at: number) => `${pick(given, index * 3 + at)} ${surname}`
  const spellings = Array.from({ length: NAMES_PER_SUBJECT - 2 }, (_, at) => ({
    words: at === 0 ? surname : name(at + 2),
    language: 'ar' as const,
  }))
  const none = { titles: [], ambiguous: [], exclusions: [], near: [], query: null }
  return {
    slug: `made-up-${index}`,
    kind: 'speaker',
    speakerKind: 'person',
    names: { en: `Person ${index}`, ar: name(0), fa: name(1) },
    spellings,
    ...none,
  }
}

/** Texts of the corpus cut to one length; without a corpus, the shipped names strung together. */
function readArticles(): string[] {
  const folder = join(resolve(import.meta.dirname, '..', process.env.RASAD_CORPUS ?? '../shared/corpus'), 'press')
  const words = existsSync(folder)
    ? readWords(folder)
    : listCatalogSubjects().flatMap(({ names }) => `${names.ar} قال في ${names.fa}`.split(' '))
  const wanted = ARTICLES * WORDS_PER_ARTICLE
  const enough = Array.from({ length: wanted }, (_, index) => words[index % words.length] as string)
  return Array.from({ length: ARTICLES }, (_, index) => enough.slice(index * WORDS_PER_ARTICLE, (index + 1) * WORDS_PER_ARTICLE).join(' '))
}

function readWords(folder: string): string[] {
  const file = readdirSync(folder).find((name) => name.startsWith('hespress')) as string
  const lines = gunzipSync(readFileSync(join(folder, file)))
    .toString('utf8')
    .trimEnd()
    .split('\n')
  return lines.flatMap((line) => (JSON.parse(line) as { body: string[] }).body.join(' ').split(' '))
}
