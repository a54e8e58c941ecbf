import type { RequestHandler } from 'express'

/** Lists of outlets and subjects are the largest things that anybody uploads. */
const LARGEST_BYTES = 4_000_000

/** Refuses forms and files that are too large, or that do not say how large they are, before anything of them is read. */
export const limitBody: RequestHandler = (request, response, next) => {
  const length = request.headers['content-length']
  if (length === undefined && request.headers['transfer-encoding'] !== undefined)
    response.status(411).type('text').send('Say how long the upload is (Content-Length).\n')
  else if (Number(length ?? 0) > LARGEST_BYTES)
    response
      .status(413)
      .type('text')
      .send(`Uploads are limited to ${LARGEST_BYTES / 1_000_000} MB.\n`)
  else next()
}
