import iconv from 'iconv-lite'

/** A page says its charset near its beginning; beyond this nobody looks, browsers least of all. */
const headBytes = 65_536

/** Spellings that are met on pages and that iconv-lite does not know. */
const aliases: Record<string, string> = {
  'x-cp1256': 'windows-1256',
  windows1256: 'windows-1256',
  arabic: 'windows-1256',
  'iso-8859-6-i': 'iso-8859-6',
  'iso-8859-6-e': 'iso-8859-6',
  'x-unicode': 'utf-8',
  unicode: 'utf-8',
  utf8mb4: 'utf-8',
  'dos-720': 'cp720',
}

/** The charset that a Content-Type header names; null where it names none that we can read. */
export function readHeaderCharset(contentType: string | null): string | null {
  return knownCharset(/charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(contentType ?? '')?.[1])
}

/** The charset that a page or feed names itself: by its XML declaration, else by the first meta element that says one. */
export function readMetaCharset(bytes: Uint8Array): string | null {
  // Declarations are ASCII in every charset that has one. The bounds keep a hostile head of 10,000 open brackets from costing seconds.
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headBytes))
    .toString('latin1')
    .replace(/<!--[\s\S]{0,2000}?-->/g, '')
  const xml = /^\s{0,100}<\?xml\b[^>]{0,300}?\bencoding\s*=\s*["']([^"']{1,40})["']/i.exec(head)
  const meta = xml ?? /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([^\s"'/>;]{1,40})/i.exec(head)
  const charset = knownCharset(meta?.[1])
  // Whoever could read this declaration byte by byte is not reading UTF-16.
  return charset?.startsWith('utf-16') ? 'utf-8' : charset
}

/** One name for each charset; null where iconv-lite cannot read it. */
function knownCharset(label: string | undefined): string | null {
  const name = label?.trim().toLowerCase()
  if (!name) return null
  const known =
    aliases[name] ??
    name
      .replace(/^utf8$/, 'utf-8')
      .replace(/^cp-?125(\d)$/, 'windows-125$1')
      .replace(/^iso_?8859-?(\d+)$/, 'iso-8859-$1')
  return iconv.encodingExists(known) ? known : null
}
