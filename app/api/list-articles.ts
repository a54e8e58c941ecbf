import type { AppLoadContext } from '@remix-run/node'
import { type ArticleFacts, listArticleFacts } from '#db/queries/article-facts.ts'
import { listSubjectsOfArticles } from '#db/queries/article-lists.ts'
import { listSelected } from '#db/queries/selection-lists.ts'
import { type LoadedQuestion, loadQuestion } from '../filters/load-question.ts'
import { cutPage, type Page, readNumbers, toIso, USUAL_LIMIT } from './page.ts'
import type { Parameters } from './parameters.ts'
import type { Item } from './shapes.ts'

/** The articles that the pages list for the same address. */
export async function listArticlesPage(
  request: Request,
  context: AppLoadContext,
  asked: Parameters<'articles'>,
): Promise<Page<'articles'>> {
  const loaded = await loadQuestion(request, context, '7d')
  refuseUnknown(loaded, asked)
  const cursor = readNumbers(asked.cursor, 2)
  const limit = asked.limit ?? USUAL_LIMIT
  const before = cursor ? { publishedAt: cursor[0]!, id: cursor[1]! } : null
  const { shown, last } = cutPage(await listSelected(context.db, loaded.selection, { before, limit: limit + 1 }), limit)
  return {
    items: await describeArticles(
      context,
      shown.map(({ id }) => id),
      loaded,
    ),
    next: last ? `${last.published_at ?? 0}.${last.id}` : null,
  }
}

/** Pages pass over what they do not know; a program is told. */
function refuseUnknown({ question, outlets, terms }: LoadedQuestion, asked: Parameters<'articles'>): void {
  const refuse = (where: string, value: string) => {
    throw Response.json({ error: `There is no ${where} "${value}"`, where }, { status: 404 })
  }
  const subject = asked.subject.find((slug) => !question.subjects.includes(slug))
  if (subject) refuse('subject', subject)
  const outlet = asked.outlet.find((slug) => !outlets.some((one) => one.slug === slug))
  if (outlet) refuse('outlet', outlet)
  for (const term of terms) {
    if (term.kind !== 'query' || !term.problem) continue
    throw Response.json({ error: `${term.problem.problem} at character ${term.problem.at}`, where: 'q' }, { status: 400 })
  }
}

/** In the order of the ids. */
export async function describeArticles(
  { db }: AppLoadContext,
  ids: number[],
  { outlets }: Pick<LoadedQuestion, 'outlets'>,
): Promise<Item<'articles'>[]> {
  const facts = new Map((await listArticleFacts(db, ids)).map((one) => [one.id, one]))
  const subjects = Map.groupBy(await listSubjectsOfArticles(db, ids), (row) => row.article_id)
  const slugs = new Map(outlets.map((one) => [one.id, one.slug]))
  return ids.flatMap((id) => {
    const one = facts.get(id)
    return one
      ? [
          describe(
            one,
            slugs.get(one.outlet_id)!,
            (subjects.get(id) ?? []).map(({ slug }) => slug),
          ),
        ]
      : []
  })
}

function describe(article: ArticleFacts, outlet: string, subjects: string[]): Item<'articles'> {
  const { id, url, title, lead, author, section, credited_source, language, day, published_precision, story_id: story, version } = article
  return {
    ...{ id, url, outlet, title, lead, author, section, credited_source, language, day },
    published_at: toIso(article.published_at),
    published_precision,
    first_seen_at: new Date(article.first_seen_at).toISOString(),
    story,
    version,
    gone_at: toIso(article.gone_at),
    subjects,
  }
}
