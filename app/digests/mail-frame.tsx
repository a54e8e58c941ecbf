import { useContext } from 'react'
import { NonceContext } from '../nonce.ts'
import styles from './digest.module.css'

type MailFrameProps = { html: string; title: string; isPhone?: boolean }

/** A mail as its reader will see it, in a frame that runs no scripts and opens nothing. Its styles carry this page's nonce, since a frame is under its page's policy. */
export function MailFrame({ html, title, isPhone = false }: MailFrameProps) {
  const nonce = useNonce()
  const shown = html.replaceAll('<style', `<style nonce="${nonce ?? ''}"`)
  return <iframe className={`${styles.frame} ${isPhone ? styles.phone : ''}`} title={title} sandbox="" srcDoc={shown} />
}

/** In the browser the page keeps it where only its own scripts can read it. */
function useNonce(): string | undefined {
  const own = useContext(NonceContext)
  return own ?? (typeof document === 'undefined' ? undefined : document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce)
}
