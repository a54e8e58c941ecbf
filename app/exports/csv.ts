/** Excel reads UTF-8 only after this mark. */
const BYTE_ORDER_MARK = '\ufeff'

/** Rows as CSV (RFC 4180, UTF-8 with its mark). Words that a spreadsheet would run as a formula begin with an apostrophe. */
export function writeCsv(rows: (string | number | null)[][]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => row.map(writeField).join(',')).join('\r\n')}\r\n`
}

function writeField(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
