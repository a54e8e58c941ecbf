import { z } from 'zod'
import { parameters } from './parameters.ts'
import { type Endpoint, items, pageOf, problem } from './shapes.ts'

const summaries: Record<Endpoint, string> = {
  outlets: 'The outlets that are collected',
  subjects: 'The topics and speakers that are counted',
  articles: 'Articles of a range of days, newest first',
  quotes: 'Quotes of a range of days, newest article first',
  counts: 'How often a subject was found, by outlet and day, with its base and coverage; undated articles belong to no day',
  coverage: 'What is known of each outlet and day',
}

type JsonSchema = { properties?: Record<string, { items?: object; maxItems?: number; description?: string }>; required?: string[] }

/** The description of the API in the form of OpenAPI 3.1, made of the very schemas that the server reads and answers by. */
export function describeApi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rasad',
      version: '1',
      description: 'Read-only. Tokens are made on /account/tokens; 60 requests at once, then 2 a second.',
    },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    paths: Object.fromEntries((Object.keys(items) as Endpoint[]).map((endpoint) => [`/${endpoint}`, { get: describeEndpoint(endpoint) }])),
  }
}

function describeEndpoint(endpoint: Endpoint): object {
  const failed = (description: string) => ({ description, content: { 'application/json': { schema: toSchema(problem) } } })
  return {
    summary: summaries[endpoint],
    parameters: describeParameters(endpoint),
    responses: {
      200: { description: 'A page', content: { 'application/json': { schema: toSchema(pageOf(items[endpoint])) } } },
      304: { description: 'Nothing changed since the ETag that was sent' },
      400: failed('A parameter is wrong; it is named'),
      401: failed('No good token'),
      404: failed('No such outlet or subject'),
      429: failed('Too many requests; Retry-After says when'),
    },
  }
}

/** An address gives each name a list of values: those that may stand once are described as plain ones. */
function describeParameters(endpoint: Endpoint): object[] {
  const { properties = {}, required = [] } = z.toJSONSchema(parameters[endpoint], { io: 'input' }) as JsonSchema
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description ? { description } : {}),
    schema: schema.maxItems === 1 ? schema.items : { type: 'array', items: schema.items, maxItems: schema.maxItems },
    ...(schema.maxItems === 1 ? {} : { style: 'form', explode: true }),
  }))
}

function toSchema(schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema)
  return rest
}
