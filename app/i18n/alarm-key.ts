import { troubleKinds } from '../figures/outlet-trouble.ts'
import type { MessageKey } from './catalogues.ts'

/** The words of an alarm's kind; general ones where a newer collector knows more kinds than these pages. */
export function alarmKey(kind: string): MessageKey {
  return `trouble.${troubleKinds.find((one) => one === kind) ?? 'unknown'}`
}
