import type { LoggedRequest, Press } from './press.ts'

/** The press's own judgement, site by site, of what was not clean; what was asked for twice because a kill fell upon it is told apart. */
export async function judgePoliteness(press: Press, kills: number[]): Promise<string[]> {
  const judged = await press.politeness()
  const log = await press.log()
  const lines = Object.entries(judged).flatMap(([slug, one]) => {
    const faults = ['robotsViolations', 'crawlDelayViolations', 'cameBackTooEarly', 'withoutUserAgent'].filter((name) => one[name])
    const parallel = Number(one.maxParallel) > 2 ? [`${one.maxParallel} at once`] : []
    const found = [...faults.map((name) => `${name} ${one[name]}`), ...parallel]
    return found.length > 0 ? [`  ${slug}: ${found.join(', ')}`] : []
  })
  const needless = listNeedless(log)
  const byKill = needless.filter(({ first, again }) =>
    kills.some((kill) => Date.parse(first.time) <= kill + 500 && kill <= Date.parse(again.time)),
  )
  const feeds = log.filter(({ type }) => type === 'feed')
  const plain = feeds.filter((one) => !one.ifNoneMatch && !one.ifModifiedSince)
  return [
    `politeness       ${log.length} requests; ${lines.length === 0 ? 'clean at every site' : 'not clean:'}`,
    ...lines,
    `fetched again    ${needless.length} times within an hour, ${byKill.length} of them in hand at a kill`,
    ...needless
      .filter((one) => !byKill.includes(one))
      .slice(0, 10)
      .map(describeNeedless),
    `feeds            ${feeds.length} requests, ${plain.length} without condition`,
    `back too early   ${log.filter(({ tooEarly }) => tooEarly).length}`,
  ]
}

type Needless = { first: LoggedRequest; again: LoggedRequest }

/** As the press counts them: whole sound answers for one article within an hour of its clock. */
function listNeedless(log: LoggedRequest[]): Needless[] {
  const last = new Map<string, LoggedRequest>()
  const found: Needless[] = []
  for (const again of log) {
    if (!again.article || again.status !== 200 || again.fault) continue
    const key = `${again.site} ${again.article}`
    const first = last.get(key)
    if (first && Date.parse(again.virtualTime) - Date.parse(first.virtualTime) < 3_600_000) found.push({ first, again })
    last.set(key, again)
  }
  return found
}

function describeNeedless({ first, again }: Needless): string {
  return `  ${again.site} ${first.virtualTime} ${first.path} and ${again.virtualTime} ${again.path}${again.ifNoneMatch ? ' (conditional)' : ''}`
}
