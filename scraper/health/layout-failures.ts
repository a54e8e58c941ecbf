/** Failures by which a page says that it is no longer built as the outlet's layouts know it; a wall or a "not found" page says nothing of them. */
export const LAYOUT_FAILURES = ['no-layout', 'no-title', 'not-an-article', 'bug'] as const
