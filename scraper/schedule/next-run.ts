import { createTask, parse, type ScheduledTask } from 'node-cron'

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

/** node-cron knows only the next run from the real present; the newsroom's clock may be another, so its matcher is asked step by step. */
function nextMatch(cron: string, timeZone: string, now: number): number {
  const task = taskOf(cron, timeZone)
  const stepMs = commonStep(cron) * minuteMs
  const start = Math.floor(now / stepMs) * stepMs + stepMs
  for (let at = start; at < now + longestRestMs; at += stepMs) if (task.match(new Date(at))) return at
  return now + longestRestMs
}

/** Minutes from one instant that may fit to the next: zones lie quarters of an hour apart, so minutes that are quarters stay such in every zone. */
function commonStep(cron: string): number {
  return parse(cron).minute.reduce((step, minute) => greatestDivisor(step, minute), 15)
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}

/** Tasks that never start; node-cron keeps every task it made, so each is made once. */
const tasks = new Map<string, ScheduledTask>()

function taskOf(cron: string, timezone: string): ScheduledTask {
  const key = `${cron} ${timezone}`
  const task = tasks.get(key) ?? createTask(cron, () => undefined, { timezone })
  tasks.set(key, task)
  return task
}
