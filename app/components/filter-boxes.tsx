import styles from './filter-boxes.module.css'

type FilterBoxesProps = { name: string; label: string; chosen: readonly string[]; options: [value: string, label: string][] }

/** Names to tick, as the address says them; none ticked means any. */
export function FilterBoxes({ name, label, chosen, options }: FilterBoxesProps) {
  return (
    <fieldset className={styles.boxes}>
      <legend>{label}</legend>
      {options.map(([value, words]) => (
        <label key={value} className={styles.check}>
          <input type="checkbox" name={name} value={value} key={String(chosen.includes(value))} defaultChecked={chosen.includes(value)} />
          <bdi>{words}</bdi>
        </label>
      ))}
    </fieldset>
  )
}
