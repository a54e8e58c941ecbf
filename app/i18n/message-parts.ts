/** The parts in which a browser loads the messages of a language: `first` on every page, the others where a page speaks of their rooms. */
export type MessagePart = 'first' | keyof typeof rooms

/** Which rooms are in which part, by how the keys of their messages begin. */
const rooms = {
  /** Where something is edited, looked after or administered, and the entrance: most visits never come there. */
  desk: new Set([
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
  ]),
  /** What is read without a figure of Recharts, which alone takes most of what a first visit may load. */
  lists: new Set([
    'agenda',
    'brief',
    'credits',
    'difference',
    'evidence',
    'failure',
    'leads',
    'overview',
    'quotes',
    'stories',
    'story',
    'trouble',
    'unfollowed',
    'why',
  ]),
}

/** The part that a message is in. */
export function partOf(key: string): MessagePart {
  const room = key.slice(0, key.indexOf('.'))
  return rooms.desk.has(room) ? 'desk' : rooms.lists.has(room) ? 'lists' : 'first'
}
