import type { LoadedOutletState } from './load-outlet-states.ts'

/** Why nothing was collected yet: no outlet is switched on; no run came yet; one is under way; nothing outside can be reached; runs ended and brought nothing. */
export type FirstSteps = 'no-outlets' | 'waiting' | 'collecting' | 'offline' | 'nothing-found'

/** Kinds that say: nothing outside can be reached. All outlets failing with these means there is no network. */
const networkFailures: readonly string[] = ['dns', 'refused', 'reset', 'timeout']

export function judgeFirstSteps(states: Pick<LoadedOutletState, 'isEnabled' | 'run' | 'mainFailure'>[]): FirstSteps {
  const enabled = states.filter((state) => state.isEnabled)
  if (enabled.length === 0) return 'no-outlets'
  const ended = enabled.filter((state) => state.run !== null && state.run.state !== 'running')
  if (ended.length > 0 && ended.every((state) => state.mainFailure !== null && networkFailures.includes(state.mainFailure.kind)))
    return 'offline'
  if (enabled.some((state) => state.run?.state === 'running')) return 'collecting'
  return ended.length === 0 ? 'waiting' : 'nothing-found'
}
