import { loadPart } from './load-catalogue.ts'

// For its effect: a page of the desk is there only when its words are. The server has them all; tests/app/message-parts.test.ts proves that no room forgets it.
if (typeof document !== 'undefined') await loadPart('desk', document.documentElement.lang)
