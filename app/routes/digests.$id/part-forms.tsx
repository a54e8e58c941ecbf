import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { SubjectLabel } from '#db/queries/subject-labels.ts'
import { FieldFrame } from '../../components/field-frame.tsx'
import { FormField } from '../../components/form-field.tsx'
import { SelectField } from '../../components/select-field.tsx'
import settings from '../../components/settings.module.css'
import { subjectNameIn } from '../../components/subject-name.tsx'
import styles from '../../digests/digest.module.css'
import { figureForms, type PartKind, partKinds } from '../../digests/parts.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { FormErrors } from '../../session/credentials.ts'
import type { DigestResult } from './change-digest.ts'

type PartFormsProps = { speakers: SubjectLabel[]; result: DigestResult | undefined }

/** A form for each kind of part, closed until it is wanted. */
export function PartForms({ speakers, result }: PartFormsProps) {
  const { t } = useLocale()
  return (
    <div className={styles.parts}>
      <h3>{t('digest.add')}</h3>
      {partKinds.map((kind) => {
        const errors = result && 'errors' in result && result.of === kind ? result.errors : {}
        return (
          <details key={kind} open={Object.keys(errors).length > 0}>
            <summary>{t(`digest.part.${kind}`)}</summary>
            <Form method="post">
              <input type="hidden" name="part" value={kind} />
              <p className={styles.soft}>{t(`digest.partHelp.${kind}`)}</p>
              {errors.part && <p role="alert">{t(errors.part)}</p>}
              <PartFields kind={kind} speakers={speakers} errors={errors} />
              <button
                type="submit"
                name="do"
                value="add-part"
                className={settings.button}
                aria-label={`${t('digest.addDo')}: ${t(`digest.part.${kind}`)}`}
              >
                {t('digest.addDo')}
              </button>
            </Form>
          </details>
        )
      })}
    </div>
  )
}

function PartFields({ kind, speakers, errors }: { kind: PartKind; speakers: SubjectLabel[]; errors: FormErrors }): ReactNode {
  const { t, language } = useLocale()
  const problem = (field: string) => errors[field] && t(errors[field])
  if (kind === 'figure')
    return (
      <>
        <FormField label={t('digest.place')} name="place" dir="ltr" required error={problem('place')} />
        <SelectField
          label={t('digest.form')}
          name="form"
          defaultValue="both"
          options={figureForms.map((form) => ({ value: form, label: t(`digest.form.${form}`) }))}
        />
      </>
    )
  if (kind === 'quotes')
    return (
      <>
        <FieldFrame label={t('nav.speakers')} error={problem('speaker')}>
          {(ties) => (
            <select name="speaker" multiple size={7} required {...ties}>
              {speakers.map((speaker) => (
                <option key={speaker.slug} value={speaker.slug} dir="auto">
                  {subjectNameIn(language, speaker)}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        <MostField />
      </>
    )
  if (kind === 'search')
    return (
      <>
        <FormField label={t('digest.query')} name="query" dir="auto" required maxLength={4000} error={problem('query')} />
        <MostField />
      </>
    )
  return null
}

function MostField() {
  const { t } = useLocale()
  return <FormField label={t('digest.mostField')} name="most" type="number" min={1} max={20} defaultValue={5} />
}
