import { z } from 'zod'
import { COMPLETIONS, EVENT_KINDS, EVENT_MODES, EVENT_TYPES } from '../../domain/vocabulary'
import * as events from '../../domain/glossary/events'
import { oneOf, slug, words } from './fields'

export const eventEntry = z
  .strictObject({
    id: slug,
    name: words.describe('What it is called in lists, in our own words where it has no name.'),
    kind: oneOf(EVENT_KINDS, events.EVENT_KIND).describe(
      'How much it covers. Habits, trends and totals of a year are no events.',
    ),
    type: oneOf(EVENT_TYPES, events.EVENT_TYPE)
      .optional()
      .describe('What sort of event: a root type of PLOVER.'),
    mode: oneOf(EVENT_MODES, events.EVENT_MODE)
      .optional()
      .describe(
        'How it was done; each mode goes with one type: those of ASSAULT, COERCE, RETREAT or SANCTION.',
      ),
    completion: oneOf(COMPLETIONS, events.COMPLETION)
      .optional()
      .describe('Whether it came about; left out where the texts do not tell.'),
  })
  .meta({
    id: 'event',
    description:
      'One incident, or a bounded, named series: only an identity; who, whom, when and where come from claims.',
  })
