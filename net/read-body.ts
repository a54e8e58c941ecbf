import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import * as zlib from 'node:zlib'

/** Codes of the two errors that are found here; everything else comes from the socket or from zlib. */
export const tooLargeCode = 'RASAD_TOO_LARGE'
export const unknownEncodingCode = 'RASAD_UNKNOWN_ENCODING'

/** What we offer to unpack, most wanted first. */
export const acceptedEncodings = 'zstd, br, gzip, deflate'

type Unpacker = (bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer | Promise<Buffer>

/** Up to this size unpacking takes less than a millisecond, and less than handing it to a thread. */
const smallBytes = 65_536
const mostEncodings = 3

const unpackers: Record<string, Unpacker> = {
  gzip: inPlaceOrThread(zlib.gunzipSync, zlib.gunzip),
  'x-gzip': inPlaceOrThread(zlib.gunzipSync, zlib.gunzip),
  br: inPlaceOrThread(zlib.brotliDecompressSync, zlib.brotliDecompress),
  zstd: inPlaceOrThread(zlib.zstdDecompressSync, zlib.zstdDecompress),
  deflate: (bytes, options) => (isWrappedInZlib(bytes) ? zlib.inflateSync : zlib.inflateRawSync)(bytes, options),
}

/**
 * The unpacked bytes of a body. Neither what comes nor what it unpacks to may be more than `maxBytes`: unpacking stops there, so that half a megabyte
 * which unpacks to gigabytes costs no more than any other page. The body is always read to its end or destroyed.
 */
export async function readBody(body: Readable, contentEncoding: string, maxBytes: number): Promise<Uint8Array> {
  const encodings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  const steps = encodings.filter((name) => name !== '' && name !== 'identity').map((name) => unpackers[name])
  if (steps.length > mostEncodings || steps.includes(undefined)) {
    body.destroy()
    throw coded(unknownEncodingCode, `the content encoding "${contentEncoding}" is unknown`)
  }
  let bytes = await collect(body, maxBytes)
  // The last encoding named was put on last, so it comes off first.
  for (const unpack of (steps as Unpacker[]).reverse()) bytes = await unpackWithin(unpack, bytes, maxBytes)
  return bytes
}

async function collect(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of source) {
    length += chunk.length
    if (length > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length)
}

async function unpackWithin(unpack: Unpacker, bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  if (bytes.length === 0) return bytes
  try {
    return await unpack(bytes, { maxOutputLength: maxBytes })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(maxBytes) : error
  }
}

type Threaded = (bytes: Uint8Array, options: { maxOutputLength: number }, callback: (error: Error | null, result: Buffer) => void) => void

function inPlaceOrThread(inPlace: Unpacker, threaded: Threaded): Unpacker {
  const inThread = promisify(threaded)
  return (bytes, options) => (bytes.length <= smallBytes ? inPlace : inThread)(bytes, options)
}

/** "deflate" should be wrapped in zlib's format, and from many servers is not (RFC 9110, 8.4.1.2). */
function isWrappedInZlib(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0
}

function tooLarge(maxBytes: number): Error {
  return coded(tooLargeCode, `more than ${maxBytes} bytes`)
}

function coded(code: string, message: string): Error {
  return Object.assign(new Error(message), { code })
}
