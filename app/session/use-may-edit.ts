import { useShell } from '../i18n/use-locale.ts'
import { mayAct } from './roles.ts'

/** Whether the reader may change anything: what only editors do is not offered to viewers. */
export function useMayEdit(): boolean {
  const { reader } = useShell()
  return reader !== null && mayAct(reader.role, 'editor')
}
