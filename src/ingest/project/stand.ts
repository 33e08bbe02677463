import { consequences } from '../../domain/consequences/consequences'
import { quantityKey } from '../../domain/consequences/quantities'
import { tracedOrigin } from '../../domain/origins/tracedOrigin'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { inBatches } from '../rows'
import { readCompletions } from './completions'
import { readSources } from './copies'
import { factOf, settingOf, sourcedOf, statedOf } from './facts'
import type { Identities } from './identities'

const claimsToProject = statement('claims-to-project')
const standClaims = statement('stand-claims')
const keyFigures = statement('key-figures')
const traceClaims = statement('trace-claims')

/** Links claims to their propositions and origins, and their figures to quantities, those that are voided left out; what they were linked to. */
export async function stand(
  transaction: Transaction,
  claims: readonly string[],
  identities: Identities,
): Promise<{ keys: string[]; origins: string[] }> {
  const facts = (await inBatches(transaction, claimsToProject, [...new Set(claims)])).map(factOf)
  const events = facts.flatMap((fact) => fact.events)
  const completions = await readCompletions(transaction, events, identities)
  const stated = facts.map((fact) => ({
    id: fact.id,
    figures: fact.figures,
    claim: statedOf(fact),
    setting: settingOf(fact, identities, completions),
  }))
  const stances = stated.flatMap(({ id, claim, setting }) =>
    consequences(claim, setting).map((stance) => ({ claim: id, ...stance })),
  )
  await inBatches(transaction, standClaims, stances)
  const keyed = stated.flatMap(({ figures, claim, setting }) =>
    figures.map((figure) => ({ id: figure.id, key: quantityKey(claim, figure, setting) })),
  )
  await inBatches(transaction, keyFigures, keyed)
  const documents = facts.map(({ document }) => document)
  const sources = await readSources(transaction, documents, identities)
  const traces = facts.map((fact) => {
    const { id, entity, name, rule, why } = tracedOrigin(sourcedOf(fact), sources)
    return { claim: fact.id, origin: id, entity, name, rule, why: rule === 'COPY' ? why : null }
  })
  await inBatches(transaction, traceClaims, traces)
  return { keys: stances.map(({ key }) => key), origins: traces.map(({ origin }) => origin) }
}
