import type { SubjectLabel } from '#db/queries/subject-labels.ts'
import { FormField } from '../components/form-field.tsx'
import { outletNameIn } from '../components/outlet-name.tsx'
import { SelectField } from '../components/select-field.tsx'
import { subjectNameIn } from '../components/subject-name.tsx'
import type { OutletLabel } from '../filters/load-selection.ts'
import { useLocale } from '../i18n/use-locale.ts'
import type { FormErrors } from '../session/credentials.ts'
import type { Rule } from './rule.ts'

type RuleFieldsProps = { kind: Rule['kind']; params: URLSearchParams; subjects: SubjectLabel[]; outlets: OutletLabel[]; errors: FormErrors }

/** The fields of one kind of rule. */
export function RuleFields({ kind, params, subjects, outlets, errors }: RuleFieldsProps) {
  const { t, language } = useLocale()
  const problem = (field: string) => errors[field] && t(errors[field])
  const choose = (name: 'subject' | 'speaker') => (
    <SelectField
      label={t(name === 'subject' ? 'alert.subject' : 'alert.speaker')}
      name={name}
      defaultValue={params.get(name) ?? ''}
      error={problem(name)}
      options={subjects
        .filter((one) => name === 'subject' || one.kind === 'speaker')
        .map((one) => ({ value: one.slug, label: subjectNameIn(language, one) }))}
    />
  )
  const number = (name: string, label: string, usual: number, most: number, step = 1) => (
    <FormField
      label={label}
      name={name}
      type="number"
      min={step < 1 ? 1.1 : 1}
      max={most}
      step={step}
      defaultValue={params.get(name) ?? usual}
      error={problem(name)}
    />
  )
  switch (kind) {
    case 'rise':
      return (
        <>
          {choose('subject')}
          {number('factor', t('alert.factor'), 2, 100, 0.1)}
          {number('least', t('alert.least'), 10, 100_000)}
        </>
      )
    case 'first-quote':
      return (
        <>
          {choose('speaker')}
          {number('days', t('alert.firstDays'), 30, 90)}
        </>
      )
    case 'silence':
      return (
        <>
          {choose('speaker')}
          {number('days', t('alert.silenceDays'), 3, 7)}
        </>
      )
    case 'phrase':
      return (
        <FormField
          label={t('digest.query')}
          name="query"
          dir="auto"
          required
          defaultValue={params.get('query') ?? ''}
          error={problem('query')}
        />
      )
    case 'trouble':
      return <OutletField chosen={params.get('outlet') ?? ''} outlets={outlets} error={problem('outlet')} />
  }
}

type OutletFieldProps = { chosen: string; outlets: OutletLabel[]; error: string | undefined }

function OutletField({ chosen, outlets, error }: OutletFieldProps) {
  const { t, language } = useLocale()
  const named = outlets.map((one) => ({ value: one.slug, label: outletNameIn(language, one) }))
  return (
    <SelectField
      label={t('alert.outlet')}
      name="outlet"
      defaultValue={chosen}
      error={error}
      options={[{ value: '', label: t('alert.anyOutlet') }, ...named]}
    />
  )
}
