import { loadFigure, plateOf } from '../../exports/load-figure.ts'
import { type RenderedFigure, renderFigure } from '../../exports/render-figure.ts'
import type { Desk } from '../desk.ts'
import type { FigureForm } from '../parts.ts'
import type { Block, Picture, Section } from '../section.ts'
import { telling } from '../telling.ts'

/** Sharp on every screen, and no wider than a mail's card. */
const look = { widthPx: 1200, layoutPx: 600, theme: 'light' } as const
/** Newest first; the whole table is a click away. */
const MOST_ROWS = 14
/** No phone shows more columns. */
const MOST_COLUMNS = 5

type FigureInMail = { section: Section; picture: Picture | null; problem: string | null }

/**
 * A figure of ours as a mail shows it: its picture with the numbers in words behind it, its newest numbers, its doubts. A picture that did not pass its examination
 * is left out, and its table stands in its place with the reason.
 */
export async function loadFigureSection(desk: Desk, place: string, form: FigureForm, cid: string): Promise<FigureInMail> {
  const { context } = desk
  const figure = await drawFigure(desk, place, form)
  const { plate } = figure
  const problem = nameProblem(figure, desk)
  const picture = form === 'table' ? null : pictureOf(figure, cid)
  const hasTable = form !== 'picture' || picture === null
  const blocks: Block[] = [
    ...(problem === null ? [] : [{ kind: 'words' as const, words: problem }]),
    ...(picture && figure.picture
      ? [{ kind: 'picture' as const, cid, alt: plate.alt, widthPx: figure.picture.widthPx, heightPx: figure.picture.heightPx }]
      : []),
    ...(hasTable ? [writeTable(plate.twin)] : []),
  ]
  const section = {
    title: plate.title,
    base: plate.subtitle,
    blocks,
    notes: [plate.base, ...plate.notes],
    href: `${context.config.url}${place}`,
  }
  // The picture says these itself.
  return { section: picture && !hasTable ? { ...section, notes: [] } : section, picture, problem }
}

type Drawn = Pick<RenderedFigure, 'plate' | 'picture'> & { problems: { kind: string; detail: string }[] }

/** Where drawing itself broke off, the numbers are there all the same. */
async function drawFigure({ context, locale }: Desk, place: string, form: FigureForm): Promise<Drawn> {
  const undrawn = async () => plateOf(await loadFigure(context, place, locale), locale)
  if (form === 'table') return { plate: await undrawn(), picture: null, problems: [] }
  try {
    return await renderFigure(context, place, { locale, look })
  } catch (error) {
    if (error instanceof Response) throw error
    console.error('Cannot draw a figure of a digest', place, error)
    return { plate: await undrawn(), picture: null, problems: [{ kind: 'not-drawn', detail: String(error) }] }
  }
}

function pictureOf({ picture }: Drawn, cid: string): Picture | null {
  return picture?.png ? { cid, name: `${cid}.png`, type: 'image/png', bytes: picture.png } : null
}

function nameProblem({ problems }: Drawn, desk: Desk): string | null {
  if (problems.length === 0) return null
  const details = problems.slice(0, 3).map(({ kind, detail }) => `${kind}: ${detail}`)
  return telling(desk).t('digest.pictureFailed', { reason: details.join('; ') })
}

function writeTable({ header, rows }: RenderedFigure['plate']['twin']): Block {
  const narrow = (cells: string[]) => cells.slice(0, MOST_COLUMNS)
  return { kind: 'table', head: narrow(header), rows: rows.slice(0, MOST_ROWS).map(narrow) }
}
