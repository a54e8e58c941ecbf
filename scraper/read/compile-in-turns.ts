import { setImmediate as nextTurn } from 'node:timers/promises'
import { compilingSubjects, type SubjectMatcher } from '#analysis/match/subject-matcher.ts'
import type { Subject } from '#analysis/subject.ts'

const TURN_MS = 8

/** Compiles subjects as `compileSubjects` does, giving others their turn every few milliseconds: thousands of names take a tenth of a second. */
export async function compileInTurns(subjects: Subject[]): Promise<SubjectMatcher> {
  const steps = compilingSubjects(subjects)
  let turn = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - turn < TURN_MS) continue
    await nextTurn()
    turn = performance.now()
  }
}
