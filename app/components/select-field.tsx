import type { SelectHTMLAttributes } from 'react'
import { FieldFrame, type FieldWords } from './field-frame.tsx'

type SelectFieldProps = SelectHTMLAttributes<HTMLSelectElement> &
  FieldWords & { name: string; options: readonly { value: string; label: string }[] }

/** A choice of some. */
export function SelectField({ label, error, hint, options, ...select }: SelectFieldProps) {
  return (
    <FieldFrame label={label} error={error} {...(hint === undefined ? {} : { hint })}>
      {(ties) => (
        <select {...select} {...ties}>
          {options.map((option) => (
            <option key={option.value} value={option.value} dir="auto">
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
