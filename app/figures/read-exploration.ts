import { z } from 'zod'
import type { Preset } from '../filters/filter.ts'
import { readQuestion } from '../filters/read-question.ts'
import { type Exploration, scales, shapes, splits } from './exploration.ts'

const schema = z.object({
  scale: z.enum(scales).nullable().catch(null),
  split: z.enum(splits).nullable().catch(null),
  shape: z.enum(shapes).catch('lines'),
  unit: z.enum(['day', 'week', 'month']).nullable().catch(null),
  compare: z
    .literal('1')
    .transform(() => true)
    .catch(false),
})

/** Reads a figure of /explore from an address. What cannot be understood is as if it were not there. */
export function readExploration(params: URLSearchParams, today: string, usual: Preset = '30d'): Exploration {
  const shown = schema.parse({
    scale: params.get('as'),
    split: params.get('split'),
    shape: params.get('shape'),
    unit: params.get('by'),
    compare: params.get('compare'),
  })
  return { ...readQuestion(params, today, usual), ...shown }
}
