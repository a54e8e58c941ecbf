import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Installation } from './installation.ts'
import type { Plan } from './plan.ts'
import type { TruthArticle } from './press.ts'

type Stored = { url: string; outlet: string; title: string; body: string; day: string | null }

/** Whether everything that was ever to be had is stored once; then the press's own table of titles, texts and days. */
export function judgeArticles(plan: Plan, installation: Installation, truth: TruthArticle[]): string[] {
  const exported = join(installation.folder, 'bench/stored.jsonl')
  writeFileSync(exported, installation.command('articles', '--json').output)
  const truthFile = join(installation.folder, 'bench/truth.jsonl')
  writeFileSync(truthFile, truth.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const stored = installation
    .command('articles', '--json')
    .output.split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Stored)
  const times = new Map<string, number>()
  for (const { url } of stored) times.set(keyOf(url), (times.get(keyOf(url)) ?? 0) + 1)
  const reachable = truth.filter((one) => isReachable(plan, one))
  const missing = reachable.filter(({ url }) => !times.has(keyOf(url)))
  const twice = [...times.values()].filter((count) => count > 1).length
  const known = new Set(truth.map(({ url }) => keyOf(url)))
  const strange = stored.filter(({ url }) => !known.has(keyOf(url)))
  return [
    `stored once      ${reachable.length - missing.length} of ${reachable.length} that were ever reachable (${percent(reachable.length - missing.length, reachable.length)})`,
    ...missing.slice(0, 20).map(({ slug, url, published }) => `  missing ${slug} ${published} ${url}`),
    `duplicates       ${twice}; of no article ${strange.length}${strange[0] ? ` (${strange[0].url})` : ''}`,
    ...scoreByPress(plan, exported, truthFile),
  ]
}

/** Published while Rasad looked, not forbidden by robots.txt, and before the outage that never ended. */
export function isReachable(plan: Plan, { slug, published, allowed }: TruthArticle): boolean {
  const at = Date.parse(published)
  const gone = plan.outages.find((one) => one.slug === slug && one.toHour >= plan.hours)
  const until = gone ? plan.start + gone.fromHour * 3_600_000 : plan.end
  // What came minutes before the lights went out could not be read any more.
  return allowed && at >= plan.start && at <= until - (gone ? 2 * 3_600_000 : 0)
}

function scoreByPress(plan: Plan, exported: string, truthFile: string): string[] {
  const words = ['--export', exported, '--truth', truthFile, '--since', new Date(plan.start).toISOString(), '--errors', '40']
  return execFileSync(process.execPath, [join(plan.press, 'score.mjs'), ...words], { encoding: 'utf8', maxBuffer: 2 ** 28 })
    .trimEnd()
    .split('\n')
}

/** One key for every spelling of an address: the port is the site's. */
export function keyOf(address: string): string {
  const url = new URL(address)
  return url.port + safelyDecoded(url.pathname).replace(/\/+$/, '')
}

function safelyDecoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path // a path in another charset is compared as it stands
  }
}

export function percent(part: number, whole: number): string {
  return `${whole === 0 ? '-' : ((100 * part) / whole).toFixed(2)} %`
}
