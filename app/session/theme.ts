const COOKIE = 'rasad_theme'

export type Theme = 'light' | 'dark'

/** The reader's choice, or null: as the device says. */
export function readTheme(request: Request): Theme | null {
  const value = new RegExp(`(?:^|;\\s*)${COOKIE}=(light|dark)`).exec(request.headers.get('Cookie') ?? '')?.[1]
  return (value as Theme | undefined) ?? null
}

/** The header that remembers the choice for a year; null forgets it. */
export function rememberTheme(theme: Theme | null): string {
  return `${COOKIE}=${theme ?? ''}; Path=/; Max-Age=${theme ? 31_536_000 : 0}; SameSite=Lax`
}
