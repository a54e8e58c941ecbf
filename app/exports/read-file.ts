import { type Format, formats } from './answer-format.ts'

/** The name and the format of a file's address: `K7P2QXM.png`; no ending is the figure itself. Throws a 404 Response for an ending that we do not write. */
export function readFile(file: string | undefined): { name: string; format: Format | null } {
  const [, name, ending] = /^([\w-]{1,40})(?:\.(\w{1,8}))?$/.exec(file ?? '') ?? []
  if (name === undefined) throw new Response(null, { status: 404 })
  if (ending === undefined) return { name, format: null }
  const format = formats.find((one) => one === ending)
  if (!format) throw new Response(null, { status: 404, statusText: `no .${ending}; there are ${formats.join(', ')}` })
  return { name, format }
}
