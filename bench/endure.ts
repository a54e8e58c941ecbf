import { buildAppIfStale } from '#bin/build-app.ts'
import { startInstallation } from './endure/installation.ts'
import { judgeAlarms } from './endure/judge-alarms.ts'
import { judgeArticles } from './endure/judge-articles.ts'
import { judgeDays } from './endure/judge-days.ts'
import { judgePoliteness } from './endure/judge-politeness.ts'
import { pressArguments, readPlan } from './endure/plan.ts'
import { startPress } from './endure/press.ts'
import { watchRun } from './endure/watch.ts'

/** Takes minutes to hours: left out where no section is named. */
export const onlyWhenNamed = true

/**
 * Days of a press that misbehaves in every way at once, in fast motion: Rasad as it is started by its users, its worker killed again and again, sites that change their look or
 * go away. At the end everything must be there once, politely fetched, and every outlet-day must be called what it was. See bench/endure/plan.ts for the options.
 */
export async function run(): Promise<string[]> {
  const plan = readPlan(process.env)
  // Before the clock runs: a minute of building would be an hour of the press.
  await buildAppIfStale()
  const press = await startPress(plan, pressArguments(plan))
  const installation = await startInstallation(plan, press)
  console.log(`${plan.hours} hours at ${plan.speed} times their speed, ${plan.kills} kills, in ${installation.folder}`)
  try {
    const { kills, samples } = await watchRun(plan, press, installation)
    const truth = await press.truth()
    const lines = [
      ...judgeArticles(plan, installation, truth),
      ...(await judgePoliteness(press, kills)),
      ...(await judgeDays(plan, installation, truth, samples)),
      ...(await judgeAlarms(plan, installation, truth)),
      `check            ${installation.command('check').output.trim()}`,
    ]
    return [`${plan.hours} virtual hours, ${kills.length} kills`, ...lines]
  } finally {
    await installation.stop()
    await press.stop()
  }
}
