import { afterEach, beforeEach, vi } from 'vitest'

// An unexpected console.error is a failure nobody looked at; a test that expects one takes the spy over with mockClear.
beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  const calls = vi.mocked(console.error).mock?.calls ?? []
  vi.restoreAllMocks()
  if (calls.length > 0) throw new Error(`console.error was called: ${calls.map((call) => call.join(' ')).join('\n')}`)
})
