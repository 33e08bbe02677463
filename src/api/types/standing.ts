import { Arg, Field, InterfaceType } from 'type-graphql'
import type * as words from '../../domain/vocabulary'
import { DatePrecision, EdgeStatus } from '../schema/enums'
import { Cypher, planned, PrecisionOf, SameNode } from '../schema/meaning'
import { DateScalar, PartialDateScalar } from '../schema/scalars'
import {
  STATUS_ON,
  STATUS_ON_DAY,
  STATUS_ON_THE_EARLIER_DAY,
  STATUS_SINCE_ON_DAY,
  standingOnDay,
} from '../decided/standingOnDay'
import { Node } from './node'
import { Support } from './support'

@InterfaceType({
  implements: Node,
  description:
    'How something stands by the claims about it: what a relation and a proposition have in common.',
})
export abstract class Standing extends Node {
  @Field(() => EdgeStatus, {
    description: 'Affirmed, alleged, disputed, denied or open, by the claims that stand now.',
  })
  @Cypher('this.status', { onDay: { cypher: STATUS_ON_DAY } })
  status!: words.EdgeStatus

  @Field(() => EdgeStatus, {
    nullable: true,
    description:
      'Its status by what documents known by the end of that day said; null: none said anything of it.',
  })
  @Cypher(STATUS_ON, { onDay: { cypher: STATUS_ON_THE_EARLIER_DAY } })
  statusOn(@Arg('day', () => DateScalar, { description: 'The day.' }) _day: string): words.EdgeStatus | null {
    return planned()
  }

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day from which its status has been what it is, by the days from which claims were known; null: nothing told yet.',
  })
  @Cypher('last(this.statusDays)', { onDay: { cypher: STATUS_SINCE_ON_DAY } })
  statusSince!: string | null

  @Field(() => Support, { description: 'How many claims, documents and origins stand behind it.' })
  @SameNode()
  support!: Support

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which a claim about it was known.',
  })
  firstKnown!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it was said; where that is not given, known.',
  })
  @Cypher('this.firstSaid', { onDay: standingOnDay('firstSaid') })
  firstSaid!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it was said; where that is not given, known.',
  })
  @Cypher('this.lastSaid', { onDay: standingOnDay('lastSaid') })
  lastSaid!: string | null

  @Field(() => PartialDateScalar, { nullable: true, description: 'The time for which the claims date it.' })
  @Cypher('this.occurred', { onDay: standingOnDay('occurred') })
  occurred!: string | null

  @Field(() => DatePrecision, {
    nullable: true,
    description: 'How precise `occurred` is; null where there is none.',
  })
  @PrecisionOf('this.occurred', standingOnDay('occurred'))
  occurredPrecision!: words.DatePrecision | null
}
