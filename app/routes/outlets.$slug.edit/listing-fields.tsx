import type { OutletInput } from '#catalog/definition.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { DefinitionProblem } from '../../outlets/check-definition.ts'
import { NEW } from '../../outlets/definition-form.ts'
import { DefinitionField } from './definition-field.tsx'
import styles from './edit.module.css'

type ListingFieldsProps = { listings: NonNullable<OutletInput['listings']>; problems: DefinitionProblem[] }

/** Pages that list articles, and an empty row for one more. A row that is emptied goes. */
export function ListingFields({ listings, problems }: ListingFieldsProps) {
  const { t } = useLocale()
  const rows = [...listings.map((listing, at) => ({ row: String(at), listing })), { row: NEW, listing: null }]
  return (
    <>
      {rows.map(({ row, listing }) => (
        <details key={row} className={styles.row} open={problems.some(({ path }) => path.startsWith(`listings.${row}.`))}>
          <summary>{listing === null ? t('outletEdit.newListing') : <bdi dir="ltr">{listing.url}</bdi>}</summary>
          <DefinitionField field="listing.url" name={`listings.${row}.url`} value={listing?.url} problems={problems} isCode />
          <DefinitionField field="listing.link" name={`listings.${row}.link`} value={listing?.link} problems={problems} isCode />
          <DefinitionField field="listing.next" name={`listings.${row}.next`} value={listing?.next} problems={problems} isCode />
          <DefinitionField field="section" name={`listings.${row}.section`} value={listing?.section} problems={problems} />
        </details>
      ))}
    </>
  )
}
