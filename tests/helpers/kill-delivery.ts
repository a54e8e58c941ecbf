import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { DeliveryStep } from '#delivery/delivery-options.ts'

const script = join(import.meta.dirname, 'delivery-process.ts')

/** The steps of sending, in order. */
export const deliverySteps: DeliveryStep[] = ['claimed', 'connected', 'half-sent', 'before-hand-over', 'accepted', 'recorded']

/** Delivers in a process of its own that kills itself when it comes to a step for the nth time, or ends when all is sent. Resolves with the signal that ended it. */
export function deliverUntil(file: string, port: number, step: DeliveryStep | null, count = 1): Promise<string | null> {
  const child = spawn(process.execPath, [script, file, String(port), step ?? '', String(count)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
}
