import type { InputHTMLAttributes } from 'react'
import { FieldFrame, type FieldWords } from './field-frame.tsx'

type FormFieldProps = InputHTMLAttributes<HTMLInputElement> & FieldWords & { name: string }

/** A field of one line. */
export function FormField({ label, error, hint, ...input }: FormFieldProps) {
  return (
    <FieldFrame label={label} error={error} {...(hint === undefined ? {} : { hint })}>
      {(ties) => <input {...input} {...ties} />}
    </FieldFrame>
  )
}
