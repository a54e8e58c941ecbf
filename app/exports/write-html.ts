import { directionOf } from '../i18n/languages.ts'
import type { Plate } from './plate.ts'

/** What a mail or a document takes when it is pasted: tables and style attributes alone, since Outlook and Word read little else. */
const face = 'font-family:Vazirmatn,Tahoma,Arial,sans-serif'
const cellStyle = 'border:1px solid #d9d4cc;padding:4px 8px;text-align:start'

/** The numbers of a figure as an HTML table, in the direction of its language. */
export function writeTableHtml({ twin, locale }: Plate): string {
  const cells = (row: string[], tag: 'th' | 'td') => row.map((cell) => `<${tag} style="${cellStyle}">${escapeHtml(cell)}</${tag}>`).join('')
  return [
    `<table dir="${directionOf(locale.language)}" lang="${locale.language}" cellspacing="0" style="border-collapse:collapse;font-size:13px;${face}">`,
    `<thead><tr>${cells(twin.header, 'th')}</tr></thead>`,
    `<tbody>${twin.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</tbody></table>`,
  ].join('')
}

/** The same numbers for where only text is taken: columns parted by tabs, as spreadsheets paste them. */
export function writeTableText({ twin }: Plate): string {
  return [twin.header, ...twin.rows].map((row) => row.map((cell) => cell.replace(/[\t\n]/g, ' ')).join('\t')).join('\n')
}

type MailPicture = { source: string; widthPx: number; heightPx: number }

/** A figure to be pasted into a mail: the picture with its numbers in words as alternative, and where it came from. Without a picture its table stands there, with the reason. */
export function writeMailHtml(
  plate: Plate,
  picture: MailPicture | null,
  { address, reason }: { address: string; reason: string | null },
): string {
  const { title, alt, locale } = plate
  const shown = picture
    ? `<img src="${picture.source}" width="${picture.widthPx}" height="${picture.heightPx}" alt="${escapeHtml(alt)}" style="display:block;max-width:100%;height:auto;border:0">`
    : `<p>${escapeHtml(reason ?? '')}</p>${writeTableHtml(plate)}`
  return [
    `<div dir="${directionOf(locale.language)}" lang="${locale.language}" style="${face}">`,
    shown,
    `<p style="font-size:12px"><a href="${escapeHtml(address)}">${escapeHtml(title)}</a></p></div>`,
  ].join('')
}

/** Words as they stand in HTML text and in quoted attributes. */
function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
