import type { TextareaHTMLAttributes } from 'react'
import { FieldFrame, type FieldWords } from './field-frame.tsx'

type TextFieldProps = TextareaHTMLAttributes<HTMLTextAreaElement> & FieldWords & { name: string }

/** A field of many lines. */
export function TextField({ label, error, hint, ...input }: TextFieldProps) {
  return (
    <FieldFrame label={label} error={error} {...(hint === undefined ? {} : { hint })}>
      {(ties) => <textarea {...input} {...ties} />}
    </FieldFrame>
  )
}
