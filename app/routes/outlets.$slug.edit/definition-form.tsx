import { Form } from '@remix-run/react'
import type { OutletInput } from '#catalog/definition.ts'
import { ownershipKinds } from '#catalog/ownership.ts'
import { FieldFrame } from '../../components/field-frame.tsx'
import settings from '../../components/settings.module.css'
import { useUnsavedGuard } from '../../components/use-unsaved-guard.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { DefinitionProblem } from '../../outlets/check-definition.ts'
import { sayProblemsOf } from '../../outlets/say-problem.ts'
import { DefinitionField } from './definition-field.tsx'
import styles from './edit.module.css'
import { LayoutFields } from './layout-fields.tsx'
import { ListingFields } from './listing-fields.tsx'

type DefinitionFormProps = {
  definition: OutletInput
  tags: string
  isEnabled: boolean
  version: number
  families: string[]
  problems: DefinitionProblem[]
}

/** The ordinary fields of a definition, what is wrong beside each. */
export function DefinitionForm({ definition, tags, isEnabled, version, families, problems }: DefinitionFormProps) {
  const { t } = useLocale()
  const guard = useUnsavedGuard()
  return (
    <Form method="post" className={styles.form} onChange={guard.markChanged} onSubmit={guard.release}>
      <input type="hidden" name="version" value={version} />
      <fieldset className={styles.set}>
        <legend>{t('outletEdit.who')}</legend>
        <DefinitionField field="name" value={definition.name} problems={problems} isRequired />
        {(['en', 'ar', 'fa'] as const).map((language) => (
          <DefinitionField key={language} field={`names.${language}`} value={definition.names?.[language]} problems={problems} />
        ))}
        <DefinitionField field="home" value={definition.home} problems={problems} isCode isRequired />
        <Choice field="language" value={definition.language} options={['ar', 'fa']} problems={problems} />
        <DefinitionField field="country" value={definition.country ?? ''} problems={problems} isCode />
        <DefinitionField field="timeZone" value={definition.timeZone} problems={problems} isCode isRequired />
        <Choice field="ownership.kind" value={definition.ownership?.kind ?? ''} options={['', ...ownershipKinds]} problems={problems} />
        <DefinitionField field="ownership.owner" value={definition.ownership?.owner} problems={problems} />
        <DefinitionField field="outletTags" name="tags" value={tags} problems={[]} />
      </fieldset>
      <fieldset className={styles.set}>
        <legend>{t('outletEdit.where')}</legend>
        <DefinitionField field="feeds" lines={(definition.feeds ?? []).map(({ url }) => url)} problems={problems} />
        <DefinitionField field="sitemaps" lines={(definition.sitemaps ?? []).map(({ url }) => url)} problems={problems} />
        <ListingFields listings={definition.listings ?? []} problems={problems} />
        <DefinitionField field="articlePath" value={definition.articlePath} problems={problems} isCode />
        <DefinitionField field="excludePath" value={definition.excludePath} problems={problems} isCode />
        <DefinitionField field="aliasHosts" lines={definition.aliasHosts ?? []} problems={problems} />
      </fieldset>
      <fieldset className={styles.set}>
        <legend>{t('outletEdit.when')}</legend>
        <label className={styles.check}>
          <input type="checkbox" name="enabled" defaultChecked={isEnabled} /> {t('outletEdit.enabled')}
        </label>
        <DefinitionField field="cron" value={definition.cron ?? '*/30 * * * *'} problems={problems} isCode />
        <DefinitionField field="shortestWaitMinutes" value={definition.shortestWaitMinutes} problems={problems} isCode />
        <DefinitionField field="politeness.delayMs" value={definition.politeness?.delayMs ?? 1_000} problems={problems} isCode />
        <DefinitionField field="politeness.concurrency" value={definition.politeness?.concurrency ?? 1} problems={problems} isCode />
      </fieldset>
      <fieldset className={styles.set}>
        <legend>{t('outlet.layouts')}</legend>
        <p className={styles.hint}>{t('outletEdit.layoutsHint')}</p>
        <Choice field="family" value={definition.family ?? ''} options={['', ...families]} problems={problems} isCode />
        <LayoutFields layouts={definition.layouts ?? []} problems={problems} />
      </fieldset>
      <button type="submit" name="do" value="save" className={settings.button}>
        {t('outletEdit.save')}
      </button>
    </Form>
  )
}

type ChoiceProps = {
  field: 'language' | 'ownership.kind' | 'family'
  value: string
  options: string[]
  problems: DefinitionProblem[]
  isCode?: boolean
}

function Choice({ field, value, options, problems, isCode = false }: ChoiceProps) {
  const { t } = useLocale()
  const name = field === 'language' ? 'language' : 'ownership'
  const wordsOf = (option: string) => {
    if (option === '') return t('outletEdit.none')
    return isCode ? option : t(`${name}.${option}` as 'ownership.state')
  }
  return (
    <FieldFrame label={t(`definition.${field}`)} error={sayProblemsOf(t, problems, field)}>
      {(ties) => (
        <select name={field} defaultValue={value} {...ties}>
          {options.map((option) => (
            <option key={option} value={option}>
              {wordsOf(option)}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
