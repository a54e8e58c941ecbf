import type { ReactNode } from 'react'
import { ExportMenu } from './export-menu.tsx'
import styles from './figure.module.css'

/**
 * A figure with its title, what it is counted of, and whatever switches it; the doubt in words stands below. `leaves`: it can be exported, under the
 * address of its page, or, where the page has several, under the part of it that the word names.
 */
export function Figure({ title, base, controls, notes = [], leaves = false, children }: FigureProps) {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <h2>{title}</h2>
        <p className={styles.base}>{base}</p>
        {controls}
        {leaves !== false && <ExportMenu {...(leaves === true ? {} : { part: leaves })} />}
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

type FigureProps = {
  title: ReactNode
  base: ReactNode
  controls?: ReactNode
  notes?: string[]
  leaves?: boolean | string
  children: ReactNode
}
