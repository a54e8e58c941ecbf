import { Form, useFetcher } from '@remix-run/react'
import { type FormEvent, useEffect, useRef } from 'react'
import { FormField } from '../components/form-field.tsx'
import { TextField } from '../components/text-field.tsx'
import { useUnsavedGuard } from '../components/use-unsaved-guard.ts'
import { useLocale } from '../i18n/use-locale.ts'
import type { action } from '../routes/subjects.preview/route.ts'
import { problemWords } from './problem-words.ts'
import { QueryField } from './query-field.tsx'
import styles from './subject-form.module.css'
import { type PreviewAnswer, SubjectPreview } from './subject-preview.tsx'
import { type List, lists, press, type SubjectValues, type ValuesProblem } from './subject-values.ts'
import { TitleRows } from './title-rows.tsx'

/** A pause in typing after which the preview is asked for anew. */
const PAUSE_MS = 600

type SubjectFormProps = { values: SubjectValues; slug: string | null; problems: ValuesProblem[]; preview: PreviewAnswer | null }

/** Where a topic or speaker is written, beside what it would find. Without scripts a button asks for the preview. */
export function SubjectForm({ values, slug, problems: sent, preview }: SubjectFormProps) {
  const { t } = useLocale()
  const { data, submit, state } = useFetcher<typeof action>()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const guard = useUnsavedGuard()
  useEffect(() => {
    // Also what was typed before scripts were there.
    submit(form.current, { method: 'post', action: '/subjects/preview' })
    return () => clearTimeout(timer.current)
  }, [submit])
  const change = (_event: FormEvent) => {
    guard.markChanged()
    clearTimeout(timer.current)
    timer.current = setTimeout(() => submit(form.current, { method: 'post', action: '/subjects/preview' }), PAUSE_MS)
  }
  const answer = (data as PreviewAnswer | undefined) ?? preview
  const problems = sent.length > 0 && data === undefined ? sent : (answer?.problems ?? [])
  return (
    <div className={styles.columns}>
      <Form method="post" ref={form} className={styles.form} onChange={change} onSubmit={guard.release}>
        <input type="hidden" name="kind" value={values.kind} />
        {slug !== null && <input type="hidden" name="slug" value={slug} />}
        <NameFields values={values} problems={problems} />
        {values.kind === 'topic' && <QueryField query={values.query} problem={problems.find(({ field }) => field === 'query') ?? null} />}
        <ListFields list="spellings" values={values} problems={problems} />
        {values.kind === 'speaker' && <TitleRows titles={values.titles} problems={problems} />}
        {lists.slice(1).map((list) => (
          <ListFields key={list} list={list} values={values} problems={problems} />
        ))}
        <div className={styles.buttons}>
          <button type="submit" name="do" value="save" className={styles.save}>
            {t('subjectForm.save')}
          </button>
          <noscript>
            <button type="submit" name="do" value="preview">
              {t('subjectForm.preview')}
            </button>
          </noscript>
        </div>
        <p className={styles.note}>{t('subjectForm.recounts')}</p>
      </Form>
      <SubjectPreview answer={answer} isLoading={state !== 'idle'} />
    </div>
  )
}

function NameFields({ values, problems }: { values: SubjectValues; problems: ValuesProblem[] }) {
  const { t } = useLocale()
  return (
    <fieldset className={styles.set}>
      <legend>{t('subjectForm.names')}</legend>
      <p className={styles.note}>{t('subjectForm.namesHint')}</p>
      {(['ar', 'fa', 'en'] as const).map((language) => (
        <FormField
          key={language}
          name={`name_${language}`}
          label={t(`subjectForm.name.${language}`)}
          defaultValue={values.names[language]}
          error={problemWords(t, problems, `name_${language}`)}
          lang={language}
          dir="auto"
          autoComplete="off"
          maxLength={200}
        />
      ))}
      {values.kind === 'speaker' && (
        <div className={styles.choice}>
          {(['person', 'body'] as const).map((kind) => (
            <label key={kind}>
              <input type="radio" name="speaker_kind" value={kind} defaultChecked={values.speakerKind === kind} />{' '}
              {t(`subjectForm.kind.${kind}`)}
            </label>
          ))}
        </div>
      )}
    </fieldset>
  )
}

/** The forms of one list in both languages, a line each. Open where something stands in it. */
function ListFields({ list, values, problems }: { list: List; values: SubjectValues; problems: ValuesProblem[] }) {
  const { t } = useLocale()
  const typed = values.lists[list]
  const isWrong = press.some((language) => problemWords(t, problems, `${list}_${language}`) !== undefined)
  return (
    <details className={styles.set} open={typed.ar !== '' || typed.fa !== '' || isWrong || list === 'spellings'}>
      <summary>{t(`subjectForm.${list}`)}</summary>
      <p className={styles.note}>{t(`subjectForm.${list}Hint`)}</p>
      <div className={styles.pair}>
        {press.map((language) => (
          <TextField
            key={language}
            name={`${list}_${language}`}
            label={t(`subjectForm.in.${language}`)}
            defaultValue={typed[language]}
            error={problemWords(t, problems, `${list}_${language}`)}
            lang={language}
            dir="rtl"
            rows={3}
          />
        ))}
      </div>
    </details>
  )
}
