import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createZstdDecompress, inflateRawSync, inflateSync } from 'node:zlib'

/** Codes of the two errors that are found here; everything else comes from the socket or from zlib. */
export const tooLargeCode = 'RASAD_TOO_LARGE'
export const unknownEncodingCode = 'RASAD_UNKNOWN_ENCODING'

/** What we offer to unpack, most wanted first. */
export const acceptedEncodings = 'zstd, br, gzip, deflate'

const unpackers: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
}

/**
 * The unpacked bytes of a body. Throws as soon as more than `maxBytes` have come out, so that half a megabyte which unpacks to gigabytes
 * costs no more than any other page. The body is always read to its end or destroyed.
 */
export async function readBody(body: Readable, contentEncoding: string, maxBytes: number): Promise<Uint8Array> {
  const encodings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  if (encodings.length === 0) return collect(body, maxBytes)
  if (encodings.length === 1 && encodings[0] === 'deflate') return inflate(await collect(body, maxBytes), maxBytes)
  const makers = encodings.map((name) => unpackers[name])
  if (makers.length > 3 || makers.includes(undefined)) {
    body.destroy()
    throw coded(unknownEncodingCode, `the content encoding "${contentEncoding}" is unknown`)
  }
  // The last encoding named was put on last, so it comes off first.
  const steps = makers.reverse().map((make) => (make as () => Transform)())
  return (await pipeline([
    body,
    ...steps,
    (source: AsyncIterable<Uint8Array>) => collect(source, maxBytes),
  ] as never)) as unknown as Uint8Array
}

async function collect(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of source) {
    length += chunk.length
    if (length > maxBytes) throw coded(tooLargeCode, `more than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length)
}

/** "deflate" should be wrapped in zlib's format, and from many servers is not (RFC 9110, 8.4.1.2). */
function inflate(bytes: Uint8Array, maxBytes: number): Uint8Array {
  if (bytes.length === 0) return bytes
  const isWrapped = ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0
  try {
    return (isWrapped ? inflateSync : inflateRawSync)(bytes, { maxOutputLength: maxBytes })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw coded(tooLargeCode, `more than ${maxBytes} bytes`)
    throw error
  }
}

function coded(code: string, message: string): Error {
  return Object.assign(new Error(message), { code })
}
