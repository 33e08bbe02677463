import { z } from 'zod'
import type { Gathered } from '../../plan/meaning'
import { typesPattern } from '../types/relationsArgs'
import { edgeConditions, isSupported } from './edges'

/** What leads on from things, for saying `why` nothing does; the clauses bind each of them to `node`. */
export function endsOf(clauses: string): Gathered {
  return {
    for: ['why'],
    clauses,
    element(args, onDay) {
      const some = (...conditions: readonly string[]): string => {
        const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
        return `EXISTS { MATCH (node)-[_edge:${typesPattern({ type: args['types'] })}]-(:Entity|Event)${where} }`
      }
      const wanted = edgeConditions('_edge', args, onDay)
      return `{
        id: node.id,
        name: node.name,
        any: ${some()},
        known: ${onDay ? some('_edge.firstKnown <= $asOf') : some()},
        wanted: ${some(...wanted)},
        supported: ${some(...wanted, isSupported('_edge', onDay))}
      }`
    },
  }
}

/** What `endsOf` gives. */
export const ends = z
  .array(
    z.object({
      id: z.string(),
      name: z.string(),
      any: z.boolean(),
      known: z.boolean(),
      wanted: z.boolean(),
      supported: z.boolean(),
    }),
  )
  .default([])
