/**
 * The key that was meant, by its Latin letter: on an Arabic or Persian keyboard the key of j writes ت, and whoever reads lists should not have to
 * change the layout. Upper case is as lower; null for keys that write nothing.
 */
export function readKey({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string | null {
  if (/^[a-z/?]$/i.test(key)) return key.toLowerCase()
  if (key === '؟') return '?'
  if ([...key].length !== 1) return null
  if (code.startsWith('Key')) return code.slice('Key'.length).toLowerCase()
  return code === 'Slash' ? (shiftKey ? '?' : '/') : null
}

/** Whether somebody writes, so that letters are letters. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !isBox(target)))
}

/** A ticked box takes no letters. */
function isBox(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && /^(checkbox|radio|button|submit)$/.test(target.type)
}
