/** What a person chooses in the page, besides the furniture to take away. */
export const pickedFields = ['title', 'lead', 'body', 'date', 'author', 'section'] as const
