import { type Analysis, analyseArticle } from '#analysis/analyse.ts'
import { fold } from '#analysis/fold.ts'
import { findMentions } from '#analysis/match/find-mentions.ts'
import { compileSubjects, type SubjectMatcher } from '#analysis/match/subject-matcher.ts'
import type { Subject } from '#analysis/subject.ts'
import { indexText } from '#analysis/tokenise.ts'
import { type BenchArticle, readBenchArticles } from './analysis/articles.ts'
import { listBenchSubjects, listNames } from './analysis/subjects.ts'

/** Whole articles that the regular expressions, which are slow, are tried on. */
const FEW = 20
const SIZES = [50, 500, 5_000]

/**
 * Folding in MB/s; whole analyses (language, mentions, quotes, fingerprint, index) of articles of 500 words, by 50, 500 and 5,000 subjects of ten names;
 * beside them the matching alone, and one regular expression of all names, in the same run. Processor time, so that what else the machine does counts little.
 */
export async function run(): Promise<string[]> {
  const articles = readBenchArticles()
  const texts = articles.map(({ body }) => body)
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const perSecond = (work: (text: string) => unknown) => (megabytes / secondsFor(() => texts.map(work))).toFixed(1)
  const lines = [`folding ${perSecond(fold)} MB/s; keys for the index ${perSecond(indexText)} MB/s; ${articles.length} articles`]
  const times: number[] = []
  for (const size of SIZES) {
    const subjects = listBenchSubjects(size)
    const { line, ms } = measure(articles, subjects)
    lines.push(line)
    times.push(ms)
  }
  const [, at500 = 0, at5000 = 0] = times
  return [...lines, `ten times the names (500 to 5,000 subjects): ${(at5000 / at500).toFixed(2)} × the time of an analysis`]
}

function measure(articles: BenchArticle[], subjects: Subject[]): { line: string; ms: number } {
  const compiling = performance.now()
  const matcher = compileSubjects(subjects)
  const compileMs = performance.now() - compiling
  const whole = secondsFor(() => articles.map((article) => analyseArticle(article, article.day, matcher)))
  const ms = (whole / articles.length) * 1e3
  const names = listNames(subjects)
  const line = [
    `${subjects.length} subjects, ${names.length} names (${matcher.forms.length} forms, compiled in ${compileMs.toFixed(0)} ms):`,
    `${Math.round(articles.length / whole)} articles/s (${ms.toFixed(2)} ms each);`,
    `matching alone ${matchingMs(articles, matcher).toFixed(2)} ms;`,
    `a regular expression of the names alone ${alternationMs(articles, names).toFixed(2)} ms`,
  ].join(' ')
  return { line, ms }
}

function matchingMs(articles: BenchArticle[], matcher: SubjectMatcher): number {
  const languages = articles.map((article): Analysis['language'] => analyseArticle(article, article.day, matcher).language)
  const seconds = secondsFor(() => {
    for (const [index, { body, day }] of articles.entries())
      findMentions(matcher, body, { titleEnd: 0, day, language: languages[index] ?? null })
  })
  return (seconds / articles.length) * 1e3
}

function alternationMs(articles: BenchArticle[], names: string[]): number {
  const alternation = new RegExp(`(?<![\\p{L}\\p{M}])(?:${names.map(fold).join('|')})(?![\\p{L}\\p{M}])`, 'gu')
  const few = articles.slice(0, FEW)
  return (secondsFor(() => few.map(({ body }) => fold(body).match(alternation))) / few.length) * 1e3
}

/** Processor seconds, the best of three. */
function secondsFor(work: () => unknown): number {
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
