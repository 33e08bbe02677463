import { z } from 'zod'
import { curatedTension, type CuratedTension } from '../../domain/curatedTension'
import type { Graph, Transaction } from '../../graph/graph'
import { holdLock } from '../../graph/lock'
import { statement } from '../../graph/statement'
import { project } from '../project/project'
import { writeTensions } from '../record/recordTensions'
import { CURATOR_SOURCE, today } from './curator'
import { refused } from './refused'

const claimsNamed = statement('claims-named')
const claimRow = z.object({ id: z.string(), ref: z.string(), document: z.string(), says: z.string() })

/** A curator's word on two claims, each by its id or by the coder's. */
interface Word {
  readonly a: string
  readonly b: string
  readonly why: string
  readonly by: string
}

/** Sets two claims against each other; the same word on the same day is the same link. @throws Failure unless each name is one claim's. */
export async function setTension(graph: Graph, { a, b, why, by }: Word): Promise<CuratedTension> {
  return await graph.write(async (transaction) => {
    await holdLock(transaction, 'load')
    const [one, other] = [await claimNamed(transaction, a), await claimNamed(transaction, b)]
    if (one === other) throw refused(`${a} and ${b} are one claim: name two.`)
    const tension = curatedTension({ one, other, why, by, at: today() })
    await writeTensions(transaction, CURATOR_SOURCE, [tension])
    await project(transaction, { claims: [], events: [], places: [], linked: [one, other] })
    return tension
  })
}

async function claimNamed(transaction: Transaction, name: string): Promise<string> {
  const found = (await transaction.run(claimsNamed, { name })).map((row) => claimRow.parse(row))
  const [first, second] = found
  if (first === undefined) {
    throw refused(
      `No claim that stands has the id ${name}: { claims(where: { says: { contains: "…" } }) { nodes { id ref says } } } finds claims by what they say.`,
    )
  }
  if (second === undefined) return first.id
  const listed = found.map(({ id, document, says }) => `${id} (${document}: ${says})`).join(', ')
  throw refused(`Several claims have the id ${name}: give one of ${listed}.`)
}
