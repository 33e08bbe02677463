import { Field, Int, ObjectType } from 'type-graphql'
import type { Rel } from '../schema/rel'
import { ESTABLISHED_ORIGINS, isLive, ORIGINS_ON_DAY, standingOnDay } from '../decided/standingOnDay'
import { Cypher, Traverse } from '../schema/meaning'
import { Origin } from './origin'

const COUNTED = 'counted over the claims that stand now'

@ObjectType({
  description:
    'How many claims stand behind something, and from where. Repetition is no support: see origins.',
})
export class Support {
  @Field(() => Int, { description: `Claims that affirm it, ${COUNTED}.` })
  @Cypher('this.affirming', { onDay: standingOnDay('affirming') })
  affirming!: number

  @Field(() => Int, { description: `Claims that deny it or what it rests on, ${COUNTED}.` })
  @Cypher('this.denying', { onDay: standingOnDay('denying') })
  denying!: number

  @Field(() => Int, { description: `Claims that leave it open, ${COUNTED}.` })
  @Cypher('this.undetermined', { onDay: standingOnDay('undetermined') })
  undetermined!: number

  @Field(() => Int, { description: 'Documents with an affirming claim.' })
  @Cypher('this.documents', { onDay: standingOnDay('documents') })
  documents!: number

  @Field(() => Int, {
    description: 'Distinct origins of the affirming claims, however many documents repeat them.',
  })
  @Cypher('this.origins', { onDay: standingOnDay('origins') })
  origins!: number

  @Field(() => Int, {
    description: 'Of the origins, those that are known to speak from their own knowledge.',
  })
  @Cypher(ESTABLISHED_ORIGINS)
  originsIndependent!: number

  @Field(() => Origin, {
    nullable: true,
    description:
      'The only origin of all that affirms it, however many documents repeat it; null where there are several, or none.',
  })
  @Traverse({
    match: `MATCH (:Proposition {id: coalesce(this.proposition, this.id)})<-[_link:AFFIRMS|PERFORMS]-(_claim:Claim)-[:ORIGINATES_FROM]->(node:Origin)`,
    where: `coalesce(_link.counts, true) AND ${isLive('_claim')} AND CASE WHEN $asOf IS NULL THEN this.origins ELSE ${ORIGINS_ON_DAY} END = 1`,
  })
  singleOrigin!: Rel<Origin> | null
}
