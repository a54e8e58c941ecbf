import type { AppLoadContext } from '@remix-run/node'
import { findNewestArticleId } from '#db/queries/progress.ts'
import { type FirstSteps, judgeFirstSteps } from './first-steps.ts'
import { loadOutletStates } from './load-outlet-states.ts'

/** Why there is nothing to show yet; null once an article is stored. */
export async function findFirstSteps(context: AppLoadContext): Promise<FirstSteps | null> {
  return (await findNewestArticleId(context.db)) === 0 ? judgeFirstSteps(await loadOutletStates(context)) : null
}
