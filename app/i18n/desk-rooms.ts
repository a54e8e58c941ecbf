/** Rooms where something is edited, looked after or administered, and the entrance, by how the keys of their messages begin: most visits never come there. */
const rooms = new Set([
  'account',
  'alert',
  'archivedPage',
  'audit',
  'backup',
  'credentials',
  'definition',
  'delivery',
  'deliveryRemedy',
  'digest',
  'embeds',
  'import',
  'mail',
  'mend',
  'leave',
  'outbox',
  'outlet',
  'outletDelete',
  'outletEdit',
  'outletHistory',
  'outletMany',
  'outletsImport',
  'people',
  'preview',
  'remedy',
  'run',
  'signIn',
  'subjectForm',
  'subjectProblem',
  'taken',
  'tokens',
  'trial',
  'updates',
  'welcome',
])

/** Whether a message is loaded by the rooms of the desk alone (desk-messages.ts). */
export function isOfDesk(key: string): boolean {
  return rooms.has(key.slice(0, key.indexOf('.')))
}
