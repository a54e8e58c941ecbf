import { nameCountry, nameOwnership } from '../figures/name-series.ts'
import { type Groups, groupParameters, NOBODY } from '../filters/groups.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import { useLocale } from '../i18n/use-locale.ts'
import { FilterBoxes } from './filter-boxes.tsx'

/** The groups that outlets are in: countries, whose they are, owners, tags. What all of them share is no choice, unless it was chosen. */
export function GroupBoxes({ outlets, chosen }: { outlets: OutletLabel[]; chosen: Groups }) {
  const { t, locale } = useLocale()
  const lists: { list: keyof Groups; label: string; names: string[]; say: (name: string | null) => string }[] = [
    {
      list: 'countries',
      label: t('explore.countries'),
      names: outlets.map(({ country }) => country ?? NOBODY),
      say: (code) => nameCountry(code, locale),
    },
    {
      list: 'ownership',
      label: t('groups.ownership'),
      names: outlets.map(({ ownership }) => ownership ?? NOBODY),
      say: (kind) => nameOwnership(kind as OutletLabel['ownership'], locale),
    },
    {
      list: 'owners',
      label: t('groups.owner'),
      names: outlets.map(({ owner }) => owner ?? NOBODY),
      say: (owner) => owner ?? nameOwnership(null, locale),
    },
    {
      list: 'tags',
      label: t('groups.tags'),
      names: outlets.flatMap(({ tags }) => (tags.length > 0 ? tags : [NOBODY])),
      say: (tag) => tag ?? t('groups.noTag'),
    },
  ]
  return lists.map(({ list, label, names, say }) => {
    const present = [...new Set([...names, ...chosen[list]])].sort()
    if (present.length < 2 && chosen[list].length === 0) return null
    return (
      <FilterBoxes
        key={list}
        name={groupParameters[list]}
        label={label}
        chosen={chosen[list]}
        options={present.map((name) => [name, say(name === NOBODY ? null : name)])}
      />
    )
  })
}
