import { creditOf } from './credit.ts'
import { writeFigureCsv } from './figure-csv.ts'
import type { Plate } from './plate.ts'
import type { FigureContext } from './source.ts'
import type { Look, Problem } from './studio/order.ts'
import { orderPicture } from './studio.ts'
import { tellProblems } from './tell-problems.ts'
import { writeMailHtml, writeTableHtml, writeTableText } from './write-html.ts'
import { describeFigure } from './write-json.ts'
import { writeXlsx } from './write-xlsx.ts'

/** The endings that a figure's address may have. `mail` and `table` are for the clipboard. */
export const formats = ['png', 'svg', 'pdf', 'csv', 'xlsx', 'json', 'mail', 'table', 'txt'] as const
export type Format = (typeof formats)[number]

/** What of a figure is asked for; `readAt`: when its numbers were read. */
export type Asked = { plate: Plate; look: Look; code: string | null; readAt: number; address: string; isDownload: boolean }

const types: Record<Format, string> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  mail: 'text/html; charset=utf-8',
  table: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

/** A figure in a format. A picture that did not pass its examination is a 500 with the reason and the numbers as text, never an empty file. */
export async function answerFormat(context: FigureContext, format: Format, asked: Asked): Promise<Response> {
  const body = await write(context, format, asked)
  if (!('problems' in body)) return new Response(body.body, { headers: headersOf(format, asked) })
  const reason = tellProblems(body.problems, asked.plate.locale)
  return new Response(`${reason}\n\n${asked.plate.title}\n${writeTableText(asked.plate)}\n`, {
    status: 500,
    headers: { 'Content-Type': types.txt, 'Cache-Control': 'no-store' },
  })
}

type Written = { body: string | Uint8Array<ArrayBuffer> } | { problems: Problem[] }

async function write(context: FigureContext, format: Format, { plate, look, code, readAt, address }: Asked): Promise<Written> {
  switch (format) {
    case 'csv':
      return { body: writeFigureCsv(plate, address) }
    case 'xlsx':
      return { body: new Uint8Array(await writeXlsx(plate, address)) }
    case 'json':
      return { body: JSON.stringify(describeFigure(plate, { code, address, readAt }), null, 2) }
    case 'table':
      return { body: writeTableHtml(plate) }
    case 'txt':
      return { body: writeTableText(plate) }
    default:
      return draw(context, format, { plate, look, code, readAt, address })
  }
}

async function draw(
  context: FigureContext,
  format: 'png' | 'svg' | 'pdf' | 'mail',
  { plate, look, code, readAt, address }: Omit<Asked, 'isDownload'>,
): Promise<Written> {
  const credit = creditOf(context, plate.locale, readAt, code)
  const delivery = await orderPicture({ plate, look, credit, formats: [format === 'mail' ? 'png' : format] })
  if (delivery.problems && format !== 'mail') return { problems: delivery.problems }
  if (delivery.problems) return { body: writeMailHtml(plate, null, { address, reason: tellProblems(delivery.problems, plate.locale) }) }
  const { png, svg, pdf, widthPx, heightPx } = delivery
  if (format === 'svg') return { body: svg ?? '' }
  if (format !== 'mail') return { body: new Uint8Array((format === 'png' ? png : pdf) ?? []) }
  const source = `data:image/png;base64,${Buffer.from(png ?? []).toString('base64')}`
  return { body: writeMailHtml(plate, { source, widthPx, heightPx }, { address, reason: null }) }
}

function headersOf(format: Format, { code, plate, isDownload }: Asked): Record<string, string> {
  const name = `rasad-${code ?? 'figure'}-${plate.locale.language}.${format === 'mail' || format === 'table' ? 'html' : format}`
  return {
    'Content-Type': types[format],
    'Content-Disposition': `${isDownload ? 'attachment' : 'inline'}; filename="${name}"`,
    'Cache-Control': 'private, no-cache',
  }
}
