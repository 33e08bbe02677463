import { z } from 'zod'
import { COMPLETIONS, EVENT_KINDS, EVENT_MODES, EVENT_TYPES } from '../../domain/vocabulary'
import { slug, words } from './fields'

export const eventEntry = z
  .strictObject({
    id: slug,
    name: words,
    kind: z.enum(EVENT_KINDS),
    type: z.enum(EVENT_TYPES).optional(),
    mode: z.enum(EVENT_MODES).optional(),
    completion: z.enum(COMPLETIONS).optional(),
  })
  .meta({
    id: 'event',
    description:
      'One incident, or a bounded, named series: only an identity; who, whom, when and where come from claims.',
  })
