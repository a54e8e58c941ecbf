/** A signal that is aborted when any of `sources` is, or by hand. Made by ourselves: AbortSignal.any leaves a trace on sources that live long. */
export function linkSignals(sources: readonly (AbortSignal | undefined)[]): {
  signal: AbortSignal
  abort: (reason: Error) => void
  unlink: () => void
} {
  const controller = new AbortController()
  const links = sources.flatMap((source) => (source ? [{ source, stop: () => controller.abort(source.reason) }] : []))
  for (const { source, stop } of links) {
    if (source.aborted) stop()
    source.addEventListener('abort', stop, { once: true })
  }
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    unlink: () => {
      for (const { source, stop } of links) source.removeEventListener('abort', stop)
    },
  }
}

/** The value of `promise`, or the signal's reason thrown as soon as it is aborted. */
export async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', stop))
}
