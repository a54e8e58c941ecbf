import '../../i18n/desk-messages.ts'
import '../../i18n/lists-messages.ts'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { RankingPage } from '../../components/ranking-page.tsx'
import { loadRankingPage } from '../../figures/load-ranking-page.ts'
import { loadSelection } from '../../filters/load-selection.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { requireReader } from '../../session/reader.ts'
import { followName } from './follow-name.ts'
import { loadUnfollowed } from './load-unfollowed.ts'
import { UnfollowedNames } from './unfollowed-names.tsx'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  const page = await loadRankingPage(request, context, 'speaker')
  const { selection } = await loadSelection(request, context, '7d')
  return { page, unfollowed: await loadUnfollowed(context.db, selection) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireReader(request, context, 'editor')
  return redirect(`/speakers/${await followName(context, await request.formData())}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'speakers.title')

export default function Speakers() {
  const { page, unfollowed } = useLoaderData<typeof loader>()
  return (
    <>
      <RankingPage kind="speaker" page={page} />
      <UnfollowedNames {...unfollowed} />
    </>
  )
}
