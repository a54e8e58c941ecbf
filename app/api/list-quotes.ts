import type { AppLoadContext } from '@remix-run/node'
import { composeText } from '#analysis/compose-text.ts'
import { type ListedQuote, listQuotes } from '#db/queries/quote-lists.ts'
import { findChosen } from './chosen-outlets.ts'
import { findSubjectOf } from './find-subject-of.ts'
import { cutPage, type Page, readNumbers, USUAL_LIMIT } from './page.ts'
import type { Parameters } from './parameters.ts'
import type { Item } from './shapes.ts'

/** Quotes with their words, of one subject or of every speaker. */
export async function listQuotesPage(_request: Request, context: AppLoadContext, asked: Parameters<'quotes'>): Promise<Page<'quotes'>> {
  const outlets = await findChosen(context, asked)
  const subjectId = asked.subject === undefined ? null : (await findSubjectOf(context, asked.subject)).id
  const cursor = readNumbers(asked.cursor, 3)
  const limit = asked.limit ?? USUAL_LIMIT
  const rows = await listQuotes(
    context.db,
    { outletIds: [...outlets.keys()], from: asked.from, to: asked.to },
    {
      subjectId,
      kind: asked.kind ?? null,
      before: cursor ? { publishedAt: cursor[0]!, articleId: cursor[1]!, id: cursor[2]! } : null,
      limit: limit + 1,
    },
  )
  const { shown, last } = cutPage(rows, limit)
  return {
    items: shown.map((row) => describe(row, outlets.get(row.outlet_id)!.slug)),
    next: last ? `${last.published_at}.${last.article_id}.${last.id}` : null,
  }
}

function describe(row: ListedQuote, outlet: string): Item<'quotes'> {
  const { id, article_id: article, url, day, kind, cue, cue_class, speaker_name, speaker_surface, subject_slug } = row
  const text = composeText(row).text.slice(row.start, row.end)
  return {
    ...{ id, article, url, outlet, day, kind, cue, cue_class, text },
    speaker_printed: speaker_surface,
    speaker_name,
    subject: subject_slug,
  }
}
