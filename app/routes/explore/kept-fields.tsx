import { type Exploration, exploreSearch } from '../../figures/exploration.ts'

/** What a form does not show but the address must keep. */
export function KeptFields({ asked, without }: { asked: Exploration; without: string[] }) {
  return [...new URLSearchParams(exploreSearch(asked))]
    .filter(([name, value]) => !without.includes(name) && value !== '')
    .map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)
}
