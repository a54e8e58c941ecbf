import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { undoCorrection } from '#db/queries/correct.ts'
import { listCorrections } from '#db/queries/correction-lists.ts'
import { CorrectionList } from '../../components/correction-list.tsx'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { placeOfOurs } from '../../session/place-of-ours.ts'
import { requireReader } from '../../session/reader.ts'
import { correctFindings } from './correct-findings.ts'
import { readCorrection } from './read-correction.ts'

const MOST = 200

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return { corrections: await listCorrections(context.db, { limit: MOST }) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const reader = await requireReader(request, context, 'editor')
  const form = await request.formData()
  const undo = Number(form.get('undo') ?? Number.NaN)
  if (Number.isSafeInteger(undo)) await undoCorrection(context.db, undo, reader, context.now())
  else await correctFindings(context, reader, readCorrection(form))
  return redirect(placeOfOurs(String(form.get('to'))))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'correct.title')

export default function Corrections() {
  const { corrections } = useLoaderData<typeof loader>()
  const { t } = useLocale()
  return (
    <>
      <h1>{t('correct.title')}</h1>
      <p>{corrections.length === 0 ? t('correct.none') : t('correct.explained')}</p>
      <CorrectionList corrections={corrections} showsArticle />
    </>
  )
}
