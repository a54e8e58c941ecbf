import type { APIRequestContext } from 'playwright-core'

/** Keeps the figure of a place as its Export button does, and answers its code. */
export async function keepFigure(request: APIRequestContext, url: string, place: string): Promise<string> {
  const answer = await request.post(`${url}/figures`, { form: { place, as: 'page' }, headers: { origin: url } })
  return new URL(answer.url()).pathname.split('/').at(-1)!
}
