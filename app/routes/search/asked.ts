export type Order = 'time' | 'relevance'

/** What a search asks for beside its range, outlets and their language. `textLanguage` is a code, `subject` a slug; `after` is the article that ends the page before. */
export type Asked = {
  typed: string
  order: Order
  textLanguage: string | null
  subject: string | null
  isUndated: boolean
  after: number | null
}

/** Reads the search's own part of an address; what cannot be understood is as if it were not there. */
export function readAsked(params: URLSearchParams): Asked {
  const [text, subject, after] = [params.get('text'), params.get('subject'), params.get('after')]
  return {
    typed: (params.get('q') ?? '').trim(),
    order: params.get('sort') === 'relevance' ? 'relevance' : 'time',
    textLanguage: text !== null && /^[a-z]{2,3}$/.test(text) ? text : null,
    subject: subject !== null && /^[a-z0-9-]+$/.test(subject) ? subject : null,
    isUndated: params.get('undated') === '1',
    after: after !== null && /^\d{1,15}$/.test(after) ? Number(after) : null,
  }
}
