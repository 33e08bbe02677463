import { ArgsType, Field } from 'type-graphql'
import type { Polarity as PolarityName } from '../../domain/vocabulary'
import { Polarity } from '../schema/enums'
import { ClaimList } from '../schema/lists'

/** The claims about a relation or a proposition. */
@ArgsType()
export class ClaimsOfStanding extends ClaimList {
  @Field(() => Polarity, {
    nullable: true,
    description:
      'AFFIRMED: those for it; DENIED: those against it, or against what it rests on; UNDETERMINED: those that leave it open.',
  })
  polarity?: PolarityName | null

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Also claims that bear on it without counting: what is only intended, expected, conditional or asked for.',
  })
  uncounted!: boolean
}
