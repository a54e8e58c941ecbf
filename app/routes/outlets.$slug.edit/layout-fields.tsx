import type { OutletInput } from '#catalog/definition.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { DefinitionProblem } from '../../outlets/check-definition.ts'
import { layoutFields, layoutLists, NEW } from '../../outlets/definition-form.ts'
import { DefinitionField } from './definition-field.tsx'
import styles from './edit.module.css'

type LayoutFieldsProps = { layouts: NonNullable<OutletInput['layouts']>; problems: DefinitionProblem[] }

/** The selectors of each layout, newest first, after an empty one for a layout that begins now. */
export function LayoutFields({ layouts, problems }: LayoutFieldsProps) {
  const { t } = useLocale()
  const rows = [{ row: NEW, layout: null }, ...layouts.map((layout, at) => ({ row: String(at), layout }))]
  return (
    <>
      {rows.map(({ row, layout }) => (
        <details key={row} className={styles.row} open={problems.some(({ path }) => path.startsWith(`layouts.${row}.`)) || row === '0'}>
          <summary>
            {layout === null && t('outletEdit.newLayout')}
            {layout !== null && (layout.since ? t('outlet.layoutSince', { day: layout.since }) : t('outlet.layoutOldest'))}
          </summary>
          <DefinitionField field="since" name={`layouts.${row}.since`} value={layout?.since ?? ''} problems={problems} isCode />
          {layoutFields.map((field) => (
            <DefinitionField
              key={field}
              field={field}
              name={`layouts.${row}.${field}`}
              value={layout?.[field]}
              problems={problems}
              isCode
            />
          ))}
          {layoutLists.map((list) => (
            <DefinitionField key={list} field={list} name={`layouts.${row}.${list}`} lines={layout?.[list] ?? []} problems={problems} />
          ))}
          {layout !== null && (
            <label className={styles.check}>
              <input type="checkbox" name={`layouts.${row}.remove`} /> {t('outletEdit.removeLayout')}
            </label>
          )}
        </details>
      ))}
    </>
  )
}
