import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const rasad = join(import.meta.dirname, '../../bin/rasad.ts')

/** `rasad move` as an operator gives it; its lines but those of progress and of single tables. Throws where it fails. */
export async function runMove(env: Record<string, string>, to: string): Promise<{ seconds: number; lines: string[] }> {
  const start = performance.now()
  const { stdout } = await promisify(execFile)(process.execPath, [rasad, 'move', '--to', to], {
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  })
  const lines = stdout.split('\n').filter((line) => /^(Pass|Moved|Rasad)/u.test(line))
  return { seconds: (performance.now() - start) / 1000, lines }
}
