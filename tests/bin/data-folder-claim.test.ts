import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { claimDataFolder, requireUnclaimed, stopRunning } from '#bin/data-folder-claim.ts'

const holder = (folder: string) =>
  `import { claimDataFolder } from ${JSON.stringify(join(process.cwd(), 'bin/data-folder-claim.ts'))}; claimDataFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000)`

async function startHolder(folder: string) {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', holder(folder)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

test('two processes never run on one data folder, and the second is told which one does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rasad-claim-'))
  const child = await startHolder(folder)
  expect(() => claimDataFolder(folder)).toThrow(`Rasad already runs on ${folder} (process ${child.pid})`)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(() => requireUnclaimed(folder)).not.toThrow()
})

test('a running process is stopped before its database is replaced', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rasad-claim-'))
  const child = await startHolder(folder)
  const exited = once(child, 'exit')
  expect(await stopRunning(folder)).toBe(true)
  await exited
  expect(await stopRunning(folder)).toBe(false)
})
