import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type LockedPackage = { version?: string; optionalDependencies?: Record<string, string>; hasInstallScript?: boolean; name?: string }

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> }
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean> }

// npm writes a lock file without the packages that its registry did not have, and `npm ci` then fails elsewhere with "Missing: … from lock file".
test('every package of another platform that a locked package names is locked too', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path}: ${name}`),
  )
  expect(missing).toEqual([])
})

test('every install script in the lock file is decided on in allowScripts', () => {
  const undecided = Object.entries(lock.packages)
    .filter(([path, one]) => one.hasInstallScript && !(path.replace(/^.*node_modules\//, '') in manifest.allowScripts))
    .map(([path]) => path)
    .filter((path) => !path.endsWith('/fsevents'))
  expect(undecided).toEqual([])
})

/** Whether a package at `path` finds `name` in its own node_modules or in one above it. */
function isLocked(path: string, name: string): boolean {
  const candidate = `${path ? `${path}/` : ''}node_modules/${name}`
  if (candidate in lock.packages) return true
  if (path === '') return false
  return isLocked(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name)
}
