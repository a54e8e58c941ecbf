/** A fall in what pages used to have: of the newest `pages`, `lacking` lack it. */
export type Fall = { pages: number; lacking: number; before: { pages: number; lacking: number } }

export type FallRule = {
  /** How unlikely what the newest pages show must be, given the ones before. */
  chance: number
  /** Fewer lacking pages than this are never a fall. */
  least: number
  /** Whether pages may be judged that have no habit before them: what a layout must find, every page has; texts and dates, some outlets never had. */
  needsHabit: boolean
  /** Whether a fall may begin within a run: its newest pages alone, if all of them lack it. A new look begins with a page, and the run may have brought older ones beside it. */
  mayBeginWithinRun: boolean
}

/** Pages before the run that are looked at together with it: an outlet that brings one page a run would otherwise never be judged. */
const PAGES_BESIDE = 9
/** So many newest pages that have it again end a fall. */
const ENOUGH_TO_BE_BACK = 2
/** Fewer pages than this make no habit. */
const HABIT_PAGES = 20
/** Without a habit, so many pages that lack it, and half of all, are a fall. */
const LEAST_WITHOUT_HABIT = 3
const HALF = 0.5

/**
 * Whether the newest pages of an outlet lack what its pages before them had. `pages` newest first, true where the page has it; as many as `ofRun` were read in the latest
 * run. Half of the newest pages at least must lack it (of fewer than the run's, all), and chance must not explain it by the habit of the pages before (binomial tail): one
 * page is enough after a hundred that never lacked it, two or three where one in fifty does. Null where there is no fall.
 */
export function findFall(pages: readonly boolean[], ofRun: number, rule: FallRule): Fall | null {
  const shortest = rule.mayBeginWithinRun ? 1 : Math.max(1, ofRun)
  const isBack = pages.length > 1 && pages.slice(0, ENOUGH_TO_BE_BACK).every((has) => has)
  const longest = Math.min(pages.length, ofRun + (isBack ? 0 : PAGES_BESIDE))
  for (let count = shortest; count <= longest; count++) {
    const newest = { pages: count, lacking: countLacking(pages.slice(0, count)) }
    const before = { pages: pages.length - count, lacking: countLacking(pages.slice(count)) }
    const enough = count < ofRun ? count : HALF * count
    if (newest.lacking >= enough && isFall(newest, before, rule)) return { ...newest, before }
  }
  return null
}

type Count = { pages: number; lacking: number }

function isFall(newest: Count, before: Count, { chance, least, needsHabit }: FallRule): boolean {
  if (before.pages < HABIT_PAGES) return !needsHabit && newest.lacking >= LEAST_WITHOUT_HABIT
  if (newest.lacking < least) return false
  return tail(newest.pages, newest.lacking, (before.lacking + HALF) / (before.pages + 1)) < chance
}

/** The chance of `hits` or more among `tries`, each with `probability`. */
function tail(tries: number, hits: number, probability: number): number {
  let sum = 0
  let term = (1 - probability) ** tries
  for (let k = 0; k <= tries; k++) {
    if (k >= hits) sum += term
    term *= ((tries - k) / (k + 1)) * (probability / (1 - probability))
  }
  return sum
}

function countLacking(pages: readonly boolean[]): number {
  return pages.filter((has) => !has).length
}
