import { join } from 'node:path'
import { workerEnv, workerNodeArgs } from '#bin/worker-options.ts'
import type { CollectorOrder, CollectorResult } from '../servers/collector.ts'
import { inOwnProcess } from './in-own-process.ts'

/** Collects in a process that runs as the worker does. */
export function runCollector(order: CollectorOrder): Promise<CollectorResult> {
  const options = { execArgv: workerNodeArgs, env: { ...process.env, ...workerEnv } }
  return inOwnProcess(join(import.meta.dirname, '../servers/collector.ts'), order, options)
}
