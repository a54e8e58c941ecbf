import { FormField } from '../../components/form-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import type { MessageKey } from '../../i18n/catalogues.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { DefinitionProblem } from '../../outlets/check-definition.ts'
import { sayProblemsOf } from '../../outlets/say-problem.ts'

type DefinitionFieldProps = {
  /** As the definition names it; its words stand under the same name. */
  field: string
  /** The name of the input where it is not the field's: one of several rows. */
  name?: string
  value?: string | number | undefined
  /** For a field of many lines, each an entry. */
  lines?: string[]
  problems: DefinitionProblem[]
  /** Written in Latin letters from left to right, whatever the reader's language. */
  isCode?: boolean
  isRequired?: boolean
}

/** Fields whose words are explained beside them. */
const hinted = new Set([
  'names.en',
  'country',
  'timeZone',
  'outletTags',
  'feeds',
  'sitemaps',
  'articlePath',
  'aliasHosts',
  'cron',
  'shortestWaitMinutes',
  'politeness.delayMs',
  'since',
  'dropParagraphs',
])

/** A field of a definition: its words, its hint, its value and what is wrong with it. */
export function DefinitionField({ field, name = field, value, lines, problems, isCode = false, isRequired = false }: DefinitionFieldProps) {
  const { t } = useLocale()
  const words = {
    label: t(`definition.${field}` as MessageKey),
    error: sayProblemsOf(t, problems, name),
    ...(hinted.has(field) ? { hint: t(`definition.hint.${field}` as MessageKey) } : {}),
  }
  if (lines !== undefined)
    return (
      <TextField {...words} name={name} dir="ltr" rows={Math.min(8, lines.length + 1)} defaultValue={lines.join('\n')} spellCheck={false} />
    )
  return (
    <FormField {...words} name={name} dir={isCode ? 'ltr' : 'auto'} defaultValue={value ?? ''} required={isRequired} spellCheck={false} />
  )
}
