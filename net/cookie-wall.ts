/** A wall is a short page: its script and a sentence. */
const longestWall = 8_192
const mostVisible = 600
/** What only pages with something to say have. */
const content = /<h1\b|<article\b|["']og:/i

/**
 * Recognises a page that stands before the wanted one, sets a cookie and asks to be loaded again: null where this is none, else the cookies that
 * its script sets in plain words (none where it computes them, or sets them by header).
 */
export function readCookieWall(bytes: Uint8Array, hasSetCookies: boolean): { cookies: string[] } | null {
  if (bytes.length > longestWall) return null
  // The marks looked for are ASCII in every charset that pages come in.
  const html = Buffer.from(bytes).toString('latin1')
  const setsByScript = /document\.cookie\s*=/.test(html)
  const reloads =
    /location\.reload\s*\(|location(?:\.href)?\s*=(?!=)|location\.replace\s*\(/.test(html) || /http-equiv\s*=\s*["']?refresh/i.test(html)
  if (!reloads || content.test(html) || !(setsByScript || hasSetCookies) || visibleLength(html) > mostVisible) return null
  return {
    cookies: [...html.matchAll(/document\.cookie\s*=\s*(["'`])([^"'`=;]{1,100}=[^"'`;]{0,2000})\s*(?:;[^"'`]*)?\1(?!\s*\+)/g)].map(
      ([, , cookie]) => cookie as string,
    ),
  }
}

function visibleLength(html: string): number {
  return html
    .replace(/<(script|style|noscript|title)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ').length
}
