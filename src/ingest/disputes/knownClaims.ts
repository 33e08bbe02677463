import { z } from 'zod'
import type { Participant } from '../../domain/claim'
import { LINKS } from '../../domain/consequences/stance'
import type { Bundle } from '../../domain/disputes/bundle'
import { grouped } from '../../domain/grouped'
import type { KnownClaim } from '../../domain/knownClaim'
import { parsePartialDate } from '../../domain/partialDate'
import { CERTAINTIES, COUNTED, INDEPENDENCES, QUANTITIES, SCOPES } from '../../domain/vocabulary'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import type { Identities } from '../project/identities'
import { CODED_COLUMNS } from '../codedColumns'
import { speakerOf } from '../resolve/speaker'
import { inBatches } from '../rows'
import { askedOf } from './askedOf'

const claimsOfBundles = statement('claims-of-bundles')

const text = z.string().nullable()
const number = z.number().nullable()

const row = z.object({
  bundles: z.array(z.string()),
  ...CODED_COLUMNS,
  knownFrom: z.string(),
  retiredFrom: text,
  speakerNamed: text,
  certainty: z.enum(CERTAINTIES),
  said: text,
  says: z.string(),
  revises: text,
  participants: z.array(
    z.object({ slot: z.enum(['SUBJECT', 'OBJECT', 'RELAYED_BY']), id: text, text, named: text }),
  ),
  figures: z.array(
    z.object({
      key: text,
      quantity: z.enum(QUANTITIES),
      who: z.enum(COUNTED),
      whoText: text,
      of: text,
      place: text,
      when: text,
      value: text,
      vague: text,
      min: number,
      max: number,
      approx: z.boolean(),
      scope: z.enum(SCOPES),
      includesAttackers: z.boolean(),
      updates: number,
    }),
  ),
  stands: z.array(z.object({ link: z.enum(LINKS), key: z.string(), counts: z.boolean() })),
  origin: z.object({ id: z.string(), name: z.string(), independence: z.enum(INDEPENDENCES) }),
})
type ClaimRow = z.output<typeof row>

/** The claims that bear on the questions of each bundle, by the bundle's id, in the order of their own. */
export async function readKnownClaims(
  transaction: Transaction,
  bundles: readonly Bundle[],
  identities: Identities,
): Promise<Map<string, KnownClaim[]>> {
  const asked = bundles.map((bundle) => askedOf(bundle, identities))
  const rows = (await inBatches(transaction, claimsOfBundles, asked)).map((each) => row.parse(each))
  const borne = rows.flatMap((each) => {
    const claim = knownClaim(each, identities)
    return each.bundles.map((bundle) => ({ bundle, claim }))
  })
  return new Map(
    [...grouped(borne, ({ bundle }) => bundle)].map(([id, all]) => [id, all.map(({ claim }) => claim)]),
  )
}

function knownClaim(found: ClaimRow, { canonical }: Identities): KnownClaim {
  const { bundles: _bundles, participants, when, said, ...rest } = found
  const standing = (id: string | null) => (id === null ? null : canonical(id))
  const things = (slot: ClaimRow['participants'][number]['slot']) =>
    participants.filter((each) => each.slot === slot)
  const ids = (slot: 'SUBJECT' | 'OBJECT') => things(slot).flatMap(({ id }) => standing(id) ?? [])
  return {
    ...rest,
    voidedAt: null,
    speaker: speakerOf({ ...found, speaker: standing(found.speaker) }),
    speaksFor: standing(found.speaksFor),
    via: things('RELAYED_BY').map(({ id, text, named }): Participant =>
      id === null ? { id, text: text ?? '' } : { id: canonical(id), named },
    ),
    subjects: ids('SUBJECT'),
    objects: ids('OBJECT'),
    events: [...new Set(found.events.map(canonical))],
    place: standing(found.place),
    when: when === null ? null : parsePartialDate(when),
    said: said === null ? null : parsePartialDate(said),
    figures: found.figures.map((figure) => ({
      ...figure,
      of: standing(figure.of),
      place: standing(figure.place),
    })),
  }
}
