import { AwsClient } from 'aws4fetch'
import { Agent, type Dispatcher, request } from 'undici'

/** Where an S3-compatible server is and who asks there: its operator's word, so that it may be on a private network. `prefix`: without slashes at its ends, or empty. */
export type S3Place = { endpoint: string; region: string; bucket: string; prefix: string; key: string; secret: string }

const TOTAL_MS = 60_000
const TRIES = 3

type Answer = { status: number; bytes: Uint8Array }

/** Objects of a bucket, addressed by path, which every S3-compatible server takes. Throws where the server does not answer or refuses; `get` gives null for what is not there. */
export function openS3Bucket(place: S3Place) {
  const { endpoint, region, bucket, prefix, key, secret } = place
  const name = `s3://${[bucket, prefix].filter(Boolean).join('/')} at ${endpoint}`
  const signer = new AwsClient({ accessKeyId: key, secretAccessKey: secret, region, service: 's3' })
  const agent = new Agent({ connectTimeout: 15_000 })

  async function ask(
    method: 'GET' | 'PUT' | 'DELETE',
    object: string,
    body?: Uint8Array,
    headers?: Record<string, string>,
  ): Promise<Answer> {
    const address = `${endpoint}/${[bucket, ...prefix.split('/'), ...object.split('/')].filter(Boolean).map(encodeURIComponent).join('/')}`
    for (let tried = 1; ; tried++) {
      const signed = await signer.sign(address, { method, ...(headers ? { headers } : {}) })
      const answer = await send(agent, signed, body)
      if (answer.status < 500 || tried === TRIES) return answer
    }
  }

  return {
    name,
    /** `sha256`: of the bytes, in hexadecimal digits; the server refuses what arrives otherwise. */
    put: async (object: string, bytes: Uint8Array, sha256: string) => {
      const answer = await ask('PUT', object, bytes, { 'x-amz-content-sha256': sha256 })
      if (answer.status !== 200) throw refused(name, object, answer)
    },
    get: async (object: string) => {
      const answer = await ask('GET', object)
      if (answer.status === 404 && codeOf(answer) !== 'NoSuchBucket') return null
      if (answer.status !== 200) throw refused(name, object, answer)
      return answer.bytes
    },
    remove: async (object: string) => {
      const answer = await ask('DELETE', object)
      if (answer.status !== 204 && answer.status !== 200 && !(answer.status === 404 && codeOf(answer) === 'NoSuchKey'))
        throw refused(name, object, answer)
    },
  }
}

async function send(agent: Agent, signed: Request, body: Uint8Array | undefined): Promise<Answer> {
  const options = { dispatcher: agent, method: signed.method as Dispatcher.HttpMethod, headers: Object.fromEntries(signed.headers) }
  const answer = await request(signed.url, { ...options, body: body ?? null, signal: AbortSignal.timeout(TOTAL_MS) })
  return { status: answer.statusCode, bytes: new Uint8Array(await answer.body.arrayBuffer()) }
}

function refused(name: string, object: string, answer: Answer): Error {
  return new Error(`${name} answered ${[answer.status, codeOf(answer)].filter(Boolean).join(' ')} when asked for ${object}`)
}

/** The word of S3's own for what is wrong, like NoSuchBucket or AccessDenied. */
function codeOf({ bytes }: Answer): string {
  return /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(Buffer.from(bytes.subarray(0, 2_000)).toString())?.[1] ?? ''
}
