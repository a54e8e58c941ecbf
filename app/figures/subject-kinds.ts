/** What is counted of a subject beside the articles that mention it. */
export const kinds = ['mentions', 'indirect_quotes', 'colon_quotes', 'direct_quotes'] as const
export type Kind = (typeof kinds)[number]
