import '../../i18n/desk-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { OutletInput } from '#catalog/definition.ts'
import { families } from '#catalog/families/all.ts'
import { listTagsOfOutlet } from '#db/queries/outlet-tags.ts'
import { findNewestVersion } from '#db/queries/outlet-versions.ts'
import settings from '../../components/settings.module.css'
import { labelOutlet } from '../../filters/load-selection.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireOutlet } from '../../outlets/find-outlet.ts'
import { OutletHead } from '../../outlets/outlet-head.tsx'
import { requireReader } from '../../session/reader.ts'
import { DefinitionForm } from './definition-form.tsx'
import { type RefusedEdit, saveEdit } from './save-edit.ts'
import { WrittenDefinition } from './written-definition.tsx'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireReader(request, context, 'editor')
  const outlet = await requireOutlet(context.db, params.slug)
  return {
    outlet: labelOutlet(outlet),
    definition: JSON.parse(outlet.definition) as OutletInput,
    isEnabled: outlet.enabled === 1,
    tags: (await listTagsOfOutlet(context.db, outlet.id)).join(', '),
    version: await findNewestVersion(context.db, outlet.id),
    families: families.map(({ slug }) => slug),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs): Promise<RefusedEdit> {
  const reader = await requireReader(request, context, 'editor')
  const outlet = await requireOutlet(context.db, params.slug)
  return saveEdit(context, reader, outlet, await request.formData())
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'outletEdit.title')

/** An outlet's definition: a form of the ordinary fields, and all of it as JSON. */
export default function EditOutlet() {
  const loaded = useLoaderData<typeof loader>()
  const refused = useActionData() as RefusedEdit | undefined
  const { t } = useLocale()
  const ofForm = refused?.draft ? refused : null
  return (
    <div className={settings.page}>
      <OutletHead outlet={loaded.outlet} title={t('outletEdit.title')} />
      {refused && (
        <p role="alert" className={settings.problem}>
          {refused.isStale && t('outletEdit.stale')}{' '}
          {refused.problems.length > 0 && t('outletEdit.wrong', { count: refused.problems.length })}
        </p>
      )}
      <DefinitionForm
        key={`${loaded.version} ${JSON.stringify(ofForm?.draft ?? null)}`}
        definition={ofForm?.draft ?? loaded.definition}
        tags={ofForm?.tags ?? loaded.tags}
        isEnabled={ofForm?.isEnabled ?? loaded.isEnabled}
        version={loaded.version}
        families={loaded.families}
        problems={ofForm?.problems ?? []}
      />
      <WrittenDefinition
        written={refused?.written ?? JSON.stringify(loaded.definition, null, 2)}
        isOpen={refused !== undefined && refused.written !== null}
        version={loaded.version}
        problems={refused && refused.written !== null ? refused.problems : []}
      />
    </div>
  )
}
