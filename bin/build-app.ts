import { spawn } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { holdProcessLock } from '#db/process-lock.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const SOURCES = [
  'app',
  'analysis',
  'catalog',
  'db',
  'package-lock.json',
  'remix.config.js',
  'vite.config.ts',
  'vite.messages.ts',
  'vite.studio.config.ts',
]
const BUILT = ['build/server/index.js', 'build/studio/thread.js']

/** How long to wait for another process that builds the same pages. */
const OTHER_BUILD_MS = 300_000

/** Builds the web pages, and what draws pictures of them, where a source is newer than what was built. Processes that start at once take turns: two builds would empty each other's folder. */
export async function buildAppIfStale(): Promise<void> {
  if (isFresh()) return
  const release = holdProcessLock(join(root, 'node_modules/.rasad-build-lock'), OTHER_BUILD_MS)
  if (!release) throw new Error(`Cannot build the pages: another process has been building them for ${OTHER_BUILD_MS / 1000} s`)
  try {
    if (isFresh()) return
    console.log('Building the pages …')
    await run('node_modules/@remix-run/dev/dist/cli.js', ['vite:build', '--logLevel', 'warn'])
    await buildStudio()
  } finally {
    release()
  }
}

/** Builds what draws pictures, in a second: also where the pages themselves come straight from the sources. */
export function buildStudio(): Promise<void> {
  return run('node_modules/vite/bin/vite.js', ['build', '--config', 'vite.studio.config.ts', '--logLevel', 'warn'])
}

function isFresh(): boolean {
  const newest = Math.max(...SOURCES.map((source) => newestIn(join(root, source))))
  return BUILT.every((file) => newest <= (modifiedAt(join(root, file)) ?? 0))
}

function newestIn(path: string): number {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}

function modifiedAt(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null
}

function run(script: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script), ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'production' },
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`Cannot build the pages: the build ended with code ${code}, see above`)),
    )
  })
}
