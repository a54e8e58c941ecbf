import { Link, useLocation } from '@remix-run/react'
import { type MouseEvent, useState } from 'react'
import type { MessageKey } from '../i18n/catalogues.ts'
import { useLocale } from '../i18n/use-locale.ts'
import { useMayEdit } from '../session/use-may-edit.ts'
import styles from './correction.module.css'
import { type Correctable, CorrectionForm } from './correction-form.tsx'

/** "Wrong speaker?": opens the form of a correction in place, or on a page of its own before scripts are there. `words` tell findings apart for ears. */
export function CorrectLink({ finding, label, words }: { finding: Correctable; label: MessageKey; words: string }) {
  const { t } = useLocale()
  const { pathname, search } = useLocation()
  const [isOpen, setIsOpen] = useState(false)
  const mayEdit = useMayEdit()
  if (!mayEdit) return null
  const open = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    setIsOpen(!isOpen)
  }
  return (
    <>
      <Link
        to={correctionPath(finding, pathname + search)}
        aria-expanded={isOpen}
        onClick={open}
        className={`${styles.open} screen-only`}
        rel="nofollow"
      >
        {t(label)}
        <span className="visually-hidden"> {words}</span>
      </Link>
      {isOpen && <CorrectionForm finding={finding} />}
    </>
  )
}

function correctionPath({ articleId, target, start, end, subjectId }: Correctable, to: string): string {
  const params = new URLSearchParams({ article: String(articleId), target, start: String(start), end: String(end), to })
  if (subjectId !== null) params.set('subject', String(subjectId))
  return `/corrections/new?${params}`
}
