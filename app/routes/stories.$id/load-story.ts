import type { AppLoadContext } from '@remix-run/node'
import { listSubjectsOfArticles } from '#db/queries/article-lists.ts'
import { listTexts } from '#db/queries/recounts.ts'
import { listOutletLabels } from '../../filters/load-selection.ts'
import { compareTexts } from '../../stories/compare-texts.ts'
import { gatherCredits } from '../../stories/gather-credits.ts'
import { type Copy, loadStoryHeads } from '../../stories/load-heads.ts'

export type StoryPage = Awaited<ReturnType<typeof loadStory>>

/** A story with its copies; with `?copy=`, how that copy's text differs from the first one's. Throws 404 where there is no such story. */
export async function loadStory(request: Request, { db }: AppLoadContext, id: number) {
  const outlets = await listOutletLabels(db)
  const [story] = Number.isSafeInteger(id) ? await loadStoryHeads(db, [id], outlets) : []
  if (!story) throw new Response(null, { status: 404 })
  const asked = Number(new URL(request.url).searchParams.get('copy'))
  const copy = story.copies.find((one) => one.id === asked && one.id !== story.first.id)
  const subjects = await listSubjectsOfArticles(
    db,
    story.copies.map((one) => one.id),
  )
  const credited = story.copies.flatMap((one) =>
    one.creditedSource === null ? [] : [{ outlet_id: one.outlet.id, credited_source: one.creditedSource, articles: 1 }],
  )
  return {
    story,
    credits: gatherCredits(credited, outlets),
    subjects: [...new Map(subjects.map(({ article_id: _, ...label }) => [label.id, label])).values()],
    compared: copy ? { copy, ...(await compareCopies(db, story.first, copy)) } : null,
  }
}

async function compareCopies(db: AppLoadContext['db'], first: Copy, copy: Copy) {
  const texts = new Map((await listTexts(db, [first.id, copy.id])).map((text) => [text.id, text]))
  const [earlier, later] = [texts.get(first.id), texts.get(copy.id)]
  if (!earlier || !later) throw new Response(null, { status: 404 })
  return { title: compareTexts(earlier.title, later.title), text: compareTexts(readText(earlier), readText(later)) }
}

/** Many outlets repeat the lead as the first paragraph of the body. */
function readText({ lead, body }: { lead: string | null; body: string }): string {
  return lead && !body.startsWith(lead) ? `${lead}\n${body}` : body
}
