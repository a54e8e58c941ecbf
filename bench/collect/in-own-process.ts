import { type ForkOptions, fork } from 'node:child_process'
import { once } from 'node:events'

/** Sends an order to a file that runs as a process of its own, so that its memory is its own, and gives what it sends back. Throws where it ends without an answer. */
export async function inOwnProcess<T>(file: string, order: object, options: ForkOptions = {}): Promise<T> {
  const child = fork(file, options)
  child.send(order)
  const answer = once(child, 'message').then(([result]) => result as T)
  const end = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`Cannot measure: ${file} ended without a result (${signal ?? `code ${code}`})`)
  })
  return Promise.race([answer, end])
}
