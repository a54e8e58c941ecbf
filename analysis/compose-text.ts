/** The parts of an article that are read for subjects and quotes, in reading order. */
export type ArticleText = { title: string; lead: string | null; body: string }

/**
 * The one text in which every offset of Rasad counts (mentions, quotes, highlights): title, lead and body, each on lines of its own.
 * `titleEnd` is the offset after the title; what starts before it is a headline mention.
 */
export function composeText({ title, lead, body }: ArticleText): { text: string; titleEnd: number } {
  const text = [title, lead, body].filter((part) => part).join('\n')
  return { text, titleEnd: title.length }
}
