import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { admit } from '../../api/admit.ts'
import { answer } from '../../api/answer.ts'
import { listArticlesPage } from '../../api/list-articles.ts'
import { listCountsPage, listCoveragePage } from '../../api/list-days.ts'
import { listOutletsPage, listSubjectsPage } from '../../api/list-names.ts'
import { listQuotesPage } from '../../api/list-quotes.ts'
import { describeApi } from '../../api/open-api.ts'
import type { Page } from '../../api/page.ts'
import { type Parameters, readParameters } from '../../api/parameters.ts'
import type { Endpoint } from '../../api/shapes.ts'

const lists: { [E in Endpoint]: (request: Request, context: AppLoadContext, asked: Parameters<E>) => Promise<Page<E>> } = {
  outlets: listOutletsPage,
  subjects: listSubjectsPage,
  articles: listArticlesPage,
  quotes: listQuotesPage,
  counts: listCountsPage,
  coverage: listCoveragePage,
}

/** The read-only API for programs, as docs/openapi.json describes it. Its description needs no token. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const endpoint = params.endpoint ?? ''
  if (endpoint === 'openapi.json') return answer(request, JSON.stringify(describeApi()), 'application/json')
  await admit(request, context, 'api')
  if (!isEndpoint(endpoint)) throw Response.json({ error: `There is no /api/v1/${endpoint}` }, { status: 404 })
  return answer(request, JSON.stringify(await listPage(endpoint, request, context)), 'application/json')
}

function isEndpoint(name: string): name is Endpoint {
  return Object.hasOwn(lists, name)
}

function listPage<E extends Endpoint>(endpoint: E, request: Request, context: AppLoadContext): Promise<Page<E>> {
  return lists[endpoint](request, context, readParameters(endpoint, new URL(request.url).searchParams))
}
