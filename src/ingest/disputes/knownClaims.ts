import { z } from 'zod'
import type { Bundle } from '../../domain/disputes/bundle'
import type { Tension } from '../../domain/disputes/surroundings'
import { tensionGroups } from '../../domain/disputes/tensionGroups'
import { grouped } from '../../domain/grouped'
import type { KnownClaim } from '../../domain/knownClaim'
import type { Transaction } from '../../graph/graph'
import { knownClaim } from '../../graph/read/knownClaim'
import { statement } from '../../graph/statement'
import type { Identities } from '../project/identities'
import { inBatches } from '../rows'
import { askedOf } from './askedOf'

const claimsOfBundles = statement('claims-of-bundles')
const row = z.object({ bundles: z.array(z.string()), claim: z.unknown() })

/** The claims that bear on the questions of each bundle, by the bundle's id, in the order of their own. */
export async function readKnownClaims(
  transaction: Transaction,
  bundles: readonly Bundle[],
  identities: Identities,
  tensions: readonly Tension[],
): Promise<Map<string, KnownClaim[]>> {
  const groups = tensionGroups(tensions)
  const asked = bundles.map((bundle) => askedOf(bundle, identities, groups))
  const rows = (await inBatches(transaction, claimsOfBundles, asked)).map((each) => row.parse(each))
  const borne = rows.flatMap(({ bundles: of, claim: found }) => {
    const claim = knownClaim(found, identities.canonical)
    return of.map((bundle) => ({ bundle, claim }))
  })
  return new Map(
    [...grouped(borne, ({ bundle }) => bundle)].map(([id, all]) => [id, all.map(({ claim }) => claim)]),
  )
}
