import { expect, test } from 'vitest'
import { judgeFirstSteps } from '#app/figures/first-steps.ts'

type State = Parameters<typeof judgeFirstSteps>[0][number]

const run = (state: 'running' | 'finished') => ({ state }) as State['run']
const failed = (kind: string): State => ({ isEnabled: true, run: run('finished'), mainFailure: { stage: 'discover', kind, count: 1 } })

const cases: [states: State[], expected: string, why: string][] = [
  [[], 'no-outlets', 'there is none'],
  [[{ isEnabled: false, run: null, mainFailure: null }], 'no-outlets', 'all are switched off'],
  [[{ isEnabled: true, run: null, mainFailure: null }], 'waiting', 'no run came yet'],
  [[{ isEnabled: true, run: run('running'), mainFailure: null }], 'collecting', 'one is under way'],
  [[failed('dns'), failed('timeout')], 'offline', 'nothing outside answers'],
  [[failed('dns'), { isEnabled: true, run: run('running'), mainFailure: null }], 'offline', 'the first have failed so, the rest will'],
  [[failed('dns'), failed('blocked')], 'nothing-found', 'one of them did answer'],
  [[{ isEnabled: true, run: run('finished'), mainFailure: null }], 'nothing-found', 'a run that brought nothing'],
]

test.each(cases)('%j means %s: %s', (states, expected) => {
  expect(judgeFirstSteps(states)).toBe(expected)
})
