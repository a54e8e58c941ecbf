/** What the made-up newsroom writes about. */
export const topics = ['summit', 'flood', 'election', 'football', 'prices', 'railway', 'museum', 'bridge'] as const

export type DemoTopic = (typeof topics)[number]

/**
 * The sentences of one topic in one language. `{city}`, `{otherCity}`, `{club}`, `{today}`, `{hundreds}`, `{tens}` and `{percent}` are filled in.
 * Arabic nouns after `{hundreds}` stand in the genitive, after `{tens}` in the accusative, as the grammar of numbers wants.
 */
export type TopicTexts = {
  section: { key: string; name: string }
  tags: string[]
  titles: string[]
  leads: string[]
  facts: string[]
  /** Statements that can follow a colon, stand in quote marks, or follow "that" (Arabic: they begin with a noun). */
  speech: string[]
}
