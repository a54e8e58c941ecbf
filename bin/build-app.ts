import { spawn } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const SOURCES = ['app', 'analysis', 'catalog', 'db', 'package-lock.json', 'remix.config.js', 'vite.config.ts']

/** Builds the web pages where a source is newer than what was built. */
export async function buildAppIfStale(): Promise<void> {
  const built = modifiedAt(join(root, 'build/server/index.js'))
  if (built !== null && SOURCES.every((source) => newestIn(join(root, source)) <= built)) return
  console.log('Building the pages …')
  await run(join(root, 'node_modules/@remix-run/dev/dist/cli.js'), ['vite:build', '--logLevel', 'warn'])
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
    const child = spawn(process.execPath, [script, ...args], {
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
