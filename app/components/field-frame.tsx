import { type ReactNode, useId } from 'react'
import styles from './form-field.module.css'

/** What a field says beside its input. `error`: what is wrong with what was sent, in words that say what to do. */
export type FieldWords = { label: string; error?: string | undefined; hint?: string }

/** What ties an input to the words around it. */
type Ties = { id: string; 'aria-invalid': true | undefined; 'aria-describedby': string | undefined }

/** A field with its label above, and beside it what is wrong. */
export function FieldFrame({ label, error, hint, children }: FieldWords & { children: (ties: Ties) => ReactNode }) {
  const id = useId()
  const words = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': words || undefined })}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
