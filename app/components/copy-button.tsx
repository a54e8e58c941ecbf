import { useEffect, useState } from 'react'
import { useLocale } from '../i18n/use-locale.ts'
import settings from './settings.module.css'

/** One of the forms in which something lies on the clipboard, and where it is fetched from. */
export type Flavour = { type: 'image/png' | 'text/html' | 'text/plain'; address: string }

/** Copies what addresses answer, in all its flavours at once, and says what became of it. Shown where the browser lets scripts write to the clipboard. */
export function CopyButton({ label, flavours }: { label: string; flavours: Flavour[] }) {
  const { t } = useLocale()
  const [outcome, setOutcome] = useState<string | null>(null)
  const [canCopy, setCanCopy] = useState(false)
  useEffect(() => setCanCopy(typeof ClipboardItem !== 'undefined'), [])
  if (!canCopy) return null
  const copy = async () => {
    setOutcome(t('loading'))
    try {
      // Promises and not their results: Safari lets nothing be written once the click is over.
      const parts = flavours.map(({ type, address }) => [type, fetchPart(type, address)])
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts) as Record<string, Promise<Blob>>)])
      setOutcome(t('copy.done'))
    } catch (error) {
      setOutcome(t('copy.failed', { reason: error instanceof Error ? error.message : String(error) }))
    }
  }
  return (
    <span>
      <button type="button" className={settings.button} onClick={copy}>
        {label}
      </button>{' '}
      <span role="status">{outcome}</span>
    </span>
  )
}

async function fetchPart(type: Flavour['type'], address: string): Promise<Blob> {
  const response = await fetch(address)
  if (!response.ok) throw new Error((await response.text()).split('\n').slice(0, 2).join(' '))
  return new Blob([await response.arrayBuffer()], { type })
}
