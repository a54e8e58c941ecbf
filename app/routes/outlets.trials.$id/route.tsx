import '../../i18n/desk-messages.ts'
import '../../i18n/lists-messages.ts'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import type { MessageKey } from '../../i18n/catalogues.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { askedPosition } from '../../workbench/load-readings.ts'
import { PickingTable } from '../../workbench/picking-table.tsx'
import { ReadingCards } from '../../workbench/reading-cards.tsx'
import { useAskAgain } from '../../workbench/use-ask-again.ts'
import { changeTrial, type TrialResult } from './change-trial.ts'
import { DefinitionForms } from './definition-forms.tsx'
import { loadTrial } from './load-trial.ts'
import { SaveForm } from './save-form.tsx'
import { TroubleList } from './trouble-list.tsx'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireReader(request, context, 'editor')
  return loadTrial(context, Number(params.id), askedPosition(request))
}

export async function action({ request, context, params }: ActionFunctionArgs): Promise<TrialResult> {
  const reader = await requireReader(request, context, 'editor')
  const result = await changeTrial(context, reader, Number(params.id), await request.formData())
  if ('saved' in result) throw redirect('/outlets')
  if ('discarded' in result) throw redirect('/outlets/new')
  return result
}

const wordsOf: Record<string, MessageKey> = {
  'not-good': 'trial.notGood',
  'no-sources': 'trial.noSources',
  'slug-taken': 'trial.slugTaken',
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'trial.title')

/** A definition at work: what it reads of five pages, where each field came from, and the way to mend it. */
export default function Trial() {
  const trial = useLoaderData<typeof loader>()
  const result = useActionData() as TrialResult | undefined
  const { t } = useLocale()
  useAskAgain(trial.isBusy)
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1>{trial.definition ? <bdi>{trial.definition.name}</bdi> : t('trial.title')}</h1>
        <p dir="ltr">{trial.address}</p>
        {trial.isBusy && (
          <p role="status" className={settings.done}>
            {t(trial.definition ? 'trial.reading' : 'trial.asking')}
          </p>
        )}
      </header>
      {result && 'problem' in result && (
        <p role="alert" className={settings.problem} dir="auto">
          {wordsOf[result.problem] ? t(wordsOf[result.problem]!) : result.problem}
        </p>
      )}
      {!trial.isBusy && trial.definition === null && <p className={settings.problem}>{t('trial.nothing')}</p>}
      <TroubleList troubles={trial.troubles} />
      {trial.definition && (
        <>
          <ReadingCards readings={trial.readings} position={trial.position} timeZone={trial.definition.timeZone} />
          <PickingTable key={trial.id} layout={trial.definition.layouts?.[0] ?? {}} snapshot={trial.snapshot} />
          <DefinitionForms definition={trial.definition} findings={trial.findings} />
        </>
      )}
      <SaveForm verdict={trial.verdict} isTaken={trial.isTaken} definition={trial.definition} perDay={trial.perDay} now={trial.now} />
    </div>
  )
}
