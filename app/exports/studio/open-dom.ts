import { Window } from 'happy-dom'
import { measureText } from './shape-text.ts'

/** What React and Recharts ask the global scope for. */
const names = [
  'document',
  'navigator',
  'Node',
  'Element',
  'HTMLElement',
  'HTMLIFrameElement',
  'SVGElement',
  'Event',
  'MouseEvent',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'ResizeObserver',
  'MutationObserver',
] as const

let isOpen = false

/** Gives this thread a document to mount charts in. Runs before anything of Recharts is loaded: it asks at its beginning whether there is one. */
export function openDom(): void {
  if (isOpen) return
  isOpen = true
  const window = new Window({ url: 'http://localhost/', width: 1200, height: 800 })
  const source = window as unknown as Record<string, unknown>
  for (const name of names) Object.defineProperty(globalThis, name, { value: source[name], configurable: true, writable: true })
  Object.defineProperty(globalThis, 'window', { value: window, configurable: true, writable: true })
  giveSizes(window)
}

/** happy-dom lays nothing out. Recharts measures a word in a span, of which the typeface tells the width. */
function giveSizes(window: Window): void {
  window.HTMLElement.prototype.getBoundingClientRect = function (this: InstanceType<Window['HTMLElement']>) {
    const sizePx = Number.parseFloat(this.style.fontSize) || 12
    return new window.DOMRect(0, 0, measureText(this.textContent ?? '', sizePx), sizePx * 1.4)
  }
}
