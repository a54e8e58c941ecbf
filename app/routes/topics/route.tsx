import '../../i18n/desk-messages.ts'
import '../../i18n/lists-messages.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { RankingPage } from '../../components/ranking-page.tsx'
import { loadRankingPage } from '../../figures/load-ranking-page.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { requireReader } from '../../session/reader.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return loadRankingPage(request, context, 'topic')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'topics.title')

export default function Topics() {
  return <RankingPage kind="topic" page={useLoaderData<typeof loader>()} />
}
