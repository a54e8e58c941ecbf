import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

/** V8 lets the heap of a process that reads page after page grow lazily to ten times what lives in it; these keep it small and flat for 5 % of its speed. */
export const workerNodeArgs = ['--heap-growing-percent=40', '--max-semi-space-size=8']

/**
 * Names are looked up in libuv's pool of threads; with its four, two outlets whose names do not resolve would hold up all others. Each of so many threads would get
 * a heap of its own from glibc, which it never gives back: two are enough. What is compiled is kept, so that no start and no thread needs the compiler of TypeScript, 20 MB each.
 */
export const workerEnv = {
  UV_THREADPOOL_SIZE: '16',
  MALLOC_ARENA_MAX: '2',
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)),
}

/** Threads that read pages beside the one that fetches and stores them: reading takes as long as both, so one is enough to keep it busy; on a single core there is nothing to win. */
export function readerThreads(): number {
  return availableParallelism() > 1 ? 1 : 0
}
