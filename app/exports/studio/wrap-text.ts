import { measureText } from './shape-text.ts'

type WrapOptions = { widthPx: number; sizePx: number; isBold?: boolean; mostLines?: number }

/** Breaks words into lines that fit; what is too long for all lines ends in "…". A word that is wider than a line is cut. */
export function wrapText(text: string, { widthPx, sizePx, isBold = false, mostLines = 99 }: WrapOptions): string[] {
  const fits = (line: string) => measureText(line, sizePx, isBold) <= widthPx
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) line = longer
    else {
      if (line !== '') lines.push(line)
      line = word
    }
  }
  if (line !== '') lines.push(line)
  const shown = lines.slice(0, mostLines)
  if (lines.length > mostLines) shown[mostLines - 1] = lines.slice(mostLines - 1).join(' ')
  return shown.map((one) => (fits(one) ? one : cutText(one, fits)))
}

/** The longest beginning that fits with its "…", found by halves: letter by letter, a hostile name of thousands would take a minute. */
function cutText(text: string, fits: (line: string) => boolean): string {
  const letters = [...text]
  const cut = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`
  let [most, tooMany] = [1, letters.length]
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1
    if (fits(cut(middle))) most = middle
    else tooMany = middle
  }
  return cut(most)
}
