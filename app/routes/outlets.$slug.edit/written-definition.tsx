import { Form } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { TextField } from '../../components/text-field.tsx'
import { useLocale } from '../../i18n/use-locale.ts'
import type { DefinitionProblem } from '../../outlets/check-definition.ts'
import { sayProblem } from '../../outlets/say-problem.ts'
import styles from './edit.module.css'

type WrittenProps = { written: string; isOpen: boolean; version: number; problems: DefinitionProblem[] }

/** The whole definition as JSON, for what the form does not show. */
export function WrittenDefinition({ written, isOpen, version, problems }: WrittenProps) {
  const { t } = useLocale()
  return (
    <details open={isOpen} className={styles.written}>
      <summary>{t('trial.definition')}</summary>
      <Form method="post" className={settings.section} key={written}>
        <input type="hidden" name="version" value={version} />
        {problems.length > 0 && (
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={`${problem.path} ${problem.wrong} ${problem.given}`}>
                {problem.path !== '' && <code dir="ltr">{problem.path}</code>} {sayProblem(t, problem)}
              </li>
            ))}
          </ul>
        )}
        <TextField label={t('trial.definition')} name="definition" rows={24} dir="ltr" defaultValue={written} spellCheck={false} />
        <button type="submit" name="do" value="write" className={settings.button}>
          {t('outletEdit.save')}
        </button>
      </Form>
    </details>
  )
}
