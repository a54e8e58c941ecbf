/**
 * Runs one process of Rasad under its parent: tells it when the work is ready to be used, and stops in order on SIGTERM, on SIGINT and when
 * the parent is gone, so that no child outlives it.
 */
export async function runChild(start: () => Promise<{ stop: () => Promise<void> }>): Promise<void> {
  const running = await start()
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await running.stop()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop)
  process.on('disconnect', stop)
  process.send?.('ready')
}
