import { createTask, type ScheduledTask } from 'node-cron'

const minuteMs = 60_000
/** No expression that is of use for news rests longer; one that never comes true is asked again after this. */
const longestRestMs = 8 * 24 * 3_600_000
const mostJitterMs = 2 * minuteMs

/**
 * The next instant after `now` that fits a cron expression in the outlet's zone, a little later by chance, so that not every outlet is asked at the full hour.
 * `random` gives numbers from 0 to 1. Throws where the expression is none.
 */
export function nextRunAt(cron: string, timeZone: string, now: number, random: () => number = Math.random): number {
  const first = nextMatch(cron, timeZone, now)
  const following = nextMatch(cron, timeZone, first)
  const jitterMs = Math.min(mostJitterMs, (following - first) / 10)
  return first + Math.floor(random() * jitterMs)
}

/** node-cron knows only the next run from the real present; the newsroom's clock may be another, so its matcher is asked minute by minute. */
function nextMatch(cron: string, timeZone: string, now: number): number {
  const task = taskOf(cron, timeZone)
  const start = Math.floor(now / minuteMs) * minuteMs + minuteMs
  for (let at = start; at < now + longestRestMs; at += minuteMs) if (task.match(new Date(at))) return at
  return now + longestRestMs
}

/** Tasks that never start; node-cron keeps every task it made, so each is made once. */
const tasks = new Map<string, ScheduledTask>()

function taskOf(cron: string, timezone: string): ScheduledTask {
  const key = `${cron} ${timezone}`
  const task = tasks.get(key) ?? createTask(cron, () => undefined, { timezone })
  tasks.set(key, task)
  return task
}
