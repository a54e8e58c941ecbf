import { Piscina } from 'piscina'

/** MJML and what it brings hold a hundred megabytes, which only the minute in which mails are written needs. */
const idleMs = 30_000

export type MailCompiler = { compile: (mjml: string) => Promise<string>; close: () => Promise<void> }

/** Compiles MJML in a thread of its own, which ends when there is nothing to do. */
export function openMailCompiler(): MailCompiler {
  const pool = new Piscina({
    filename: new URL('./mjml-thread.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idleMs,
  })
  return { compile: (mjml) => pool.run(mjml), close: () => pool.destroy() }
}
