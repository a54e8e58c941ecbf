import { buildAppIfStale } from '#bin/build-app.ts'

/** Has the pages built while the tests run that need none of them. A build that fails is tried again by the first test that does, which then says why. */
export default function setup(): () => Promise<void> {
  const ended = buildAppIfStale().catch(() => undefined)
  return () => ended
}
