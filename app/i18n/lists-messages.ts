import { loadPart } from './load-catalogue.ts'

// For its effect, as desk-messages.ts: a page that is read without a figure is there only when its words are.
if (typeof document !== 'undefined') await loadPart('lists', document.documentElement.lang)
