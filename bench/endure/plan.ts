import { resolve } from 'node:path'

const hourMs = 3_600_000
const faultKinds = [
  ...['429', '500', '503', 'slow', 'hang', 'reset', 'truncate', 'redirect-loop'],
  ...['huge', 'gzip-bomb', 'empty', 'soft-404', 'cookie-wall', 'wrong-charset', 'broken-xml'],
]

/** Sites that relaunch in mid-run: by feed, by listing alone, in windows-1256, with JSON-LD beside it and without. */
const relaunched = ['rahbord', 'sada', 'yaum', 'wakala', 'najd']

export type Outage = { slug: string; fromHour: number; toHour: number }

/** What happens to the press in a run; instants are epoch milliseconds of its clock. */
export type Plan = {
  press: string
  basePort: number
  port: number
  start: number
  hours: number
  speed: number
  kills: number
  perDay: number
  pastDays: number
  faultShare: number
  outages: Outage[]
  relaunched: string[]
  relaunchAt: number
  /** When the five definitions are mended. */
  mendAt: number
  end: number
}

/** Reads the options of a run from BENCH_HOURS (virtual), BENCH_SPEED, BENCH_KILLS, BENCH_FAULTS, BENCH_PER_DAY, BENCH_PRESS_DIR and BENCH_PORTS. */
export function readPlan(environment: NodeJS.ProcessEnv): Plan {
  const number = (name: string, standard: number) => Number(environment[name] ?? standard)
  const hours = number('BENCH_HOURS', 6)
  const start = Date.parse('2026-11-16T05:00:00Z')
  const port = number('BENCH_PORTS', 9140)
  return {
    press: resolve(environment.BENCH_PRESS_DIR ?? '../shared/press'),
    port,
    basePort: port + 2,
    start,
    hours,
    speed: number('BENCH_SPEED', 60),
    kills: number('BENCH_KILLS', 5),
    perDay: number('BENCH_PER_DAY', 60),
    pastDays: 1,
    faultShare: number('BENCH_FAULTS', 0.02),
    // One short, one that covers a whole day of its outlet where the run lasts three, one that never ends.
    outages: [
      { slug: 'fardaradio', fromHour: 0.08 * hours, toHour: 0.13 * hours },
      { slug: 'sabea', fromHour: 0.5 * hours, toHour: 0.95 * hours },
      { slug: 'manara', fromHour: 0.7 * hours, toHour: 1_000 },
    ],
    relaunched,
    relaunchAt: start + 0.4 * hours * hourMs,
    mendAt: start + 0.65 * hours * hourMs,
    end: start + hours * hourMs,
  }
}

/** The arguments of the press's serve.mjs. */
export function pressArguments(plan: Plan): string[] {
  const days = plan.pastDays + plan.hours / 24
  const layoutAt = (plan.pastDays + (plan.relaunchAt - plan.start) / hourMs / 24) / days
  const faults = [
    `all:${faultKinds.map((kind) => `${kind}=${plan.faultShare}`).join(',')}`,
    ...plan.relaunched.map((slug) => `${slug}:layout-change@${layoutAt}`),
    ...plan.outages.map(({ slug, fromHour, toHour }) => `${slug}:down@${fromHour}-${toHour}`),
  ]
  const options = {
    'base-port': plan.basePort,
    now: new Date(plan.start).toISOString(),
    days: plan.pastDays,
    ahead: plan.hours / 24,
    speed: plan.speed,
    limit: Math.ceil(plan.perDay * days),
  }
  return [...Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]), ...faults.flatMap((one) => ['--fault', one])]
}
