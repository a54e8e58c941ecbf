import type { ReactNode } from 'react'
import styles from './figure.module.css'

/** A figure with its title, what it is counted of, and whatever switches it; the doubt in words stands below. */
export function Figure({ title, base, controls, notes = [], children }: FigureProps) {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <h2>{title}</h2>
        <p className={styles.base}>{base}</p>
        {controls}
      </figcaption>
      {children}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </figure>
  )
}

type FigureProps = { title: ReactNode; base: ReactNode; controls?: ReactNode; notes?: string[]; children: ReactNode }
