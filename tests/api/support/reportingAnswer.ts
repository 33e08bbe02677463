import { z } from 'zod'
import { CLAIM_STATUSES } from '../../../src/domain/responsibility'
import { DISPUTE_RULES } from '../../../src/domain/disputes/finding'
import { BEST_RULES } from '../../../src/domain/figures/best'

const id = z.object({ id: z.string() }).transform((thing) => thing.id)
const claims = z.array(id)
const count = z.number().nullable()

const attribution = z
  .object({
    actor: id,
    speakers: z.array(
      z.object({
        capacity: z.string().nullable(),
        entity: id.nullable(),
        speaksFor: id.nullable(),
        document: z.object({ publisher: id.nullable() }),
      }),
    ),
  })
  .transform(({ actor, speakers }) => ({
    actor,
    by: [
      ...new Set(
        speakers.map(
          ({ entity, speaksFor, document }) => speaksFor ?? entity ?? document.publisher ?? 'nobody named',
        ),
      ),
    ].sort(),
  }))

const figure = z.object({ figure: z.object({ min: count }) })

const event = z.object({
  id: z.string(),
  figureSets: z.array(
    z.object({
      id: z.string(),
      low: count,
      high: count,
      isOpen: z.boolean(),
      best: count,
      bestRule: z.enum(BEST_RULES),
      perpetratorSays: z.array(figure),
      superseded: z.array(figure),
    }),
  ),
  responsibility: z.object({
    status: z.enum(CLAIM_STATUSES),
    claimedBy: z.array(attribution),
    attributedTo: z.array(attribution),
    deniedBy: z.array(attribution),
    statedUnclaimed: z.array(z.unknown()),
  }),
})

const dispute = z.object({
  rule: z.enum(DISPUTE_RULES),
  key: z.string(),
  gap: z.enum(['DISJOINT', 'OPEN_ENDED']).nullable(),
  within: z.boolean(),
  since: z.string(),
  divides: z.array(id),
  about: z.array(id),
  sides: z.array(z.object({ position: z.string(), claims })),
})

/** What the questions of reporting.test.ts are answered with. */
export const reportingAnswer = z.object({
  view: z.object({
    hiddenUndated: z.number(),
    disputes: z.object({ nodes: z.array(dispute) }),
    events: z.object({ nodes: z.array(event) }),
  }),
})

export const standingAnswer = z.object({
  view: z.record(
    z.string(),
    z
      .object({
        status: z.string(),
        support: z.object({
          affirming: z.number(),
          documents: z.number(),
          origins: z.number(),
          originsIndependent: z.number(),
        }),
      })
      .nullable(),
  ),
})
