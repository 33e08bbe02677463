import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'
import type { Rel } from '../schema/rel'
import type { BestRule as BestRuleName } from '../../domain/figures/best'
import type { Counted as CountedName, Quantity as QuantityName } from '../../domain/vocabulary'
import { IS_DISPUTED } from '../decided/disputes'
import { BestRule, Counted, Quantity } from '../schema/enums'
import { Among } from '../schema/meaning'
import { DateScalar, PartialDateScalar } from '../schema/scalars'
import { AMONG_CLAIMS, AMONG_FIGURES, AMONG_ORIGINS, AMONG_PLACES_COUNTED } from './among'
import { Claim } from './claim'
import { Dispute } from './dispute'
import { Entity } from './entity'
import { Figure } from './figure'
import { Origin } from './origin'

@ArgsType()
export class FigureSetsArgs {
  @Field(() => [Quantity], { nullable: true, description: 'Only of these.' })
  quantity?: QuantityName[] | null
}

@ObjectType({ description: 'A figure with the claims that tell it, of one origin.' })
class FigureClaim {
  @Field(() => Figure, { description: 'The figure.' })
  @Among(AMONG_FIGURES)
  figure!: Rel<Figure>

  @Field(() => [Claim], { description: 'The claims that tell it, the first known before all.' })
  @Among(AMONG_CLAIMS)
  claims!: Rel<Claim>[]

  @Field(() => Origin, { description: 'Where it comes from.' })
  @Among(AMONG_ORIGINS)
  origin!: Rel<Origin>

  @Field(() => String, { nullable: true, description: 'Why it gave way, or stands aside.' })
  why!: string | null
}

@ObjectType({ description: 'The number that a curator holds to be the best, until it is taken back.' })
class ChosenFigure {
  @Field(() => ID, { description: 'By which it is taken back.' })
  id!: string

  @Field(() => Int, { description: 'The number.' })
  value!: number

  @Field(() => String, { description: 'Why.' })
  why!: string

  @Field(() => String, { description: 'Who says so.' })
  by!: string

  @Field(() => DateScalar, { description: 'Since when.' })
  at!: string
}

@ObjectType({
  description:
    'All figures for one thing counted. Each number says where it is from and by which rule it was chosen; none is a mean.',
})
export class FigureSet {
  @Field(() => ID, { description: 'What is counted: thing, quantity, who, place and period.' })
  id!: string

  @Field(() => Quantity, { description: 'What is counted.' })
  quantity!: QuantityName

  @Field(() => Counted, { description: 'Who is counted.' })
  who!: CountedName

  @Field(() => String, {
    nullable: true,
    description: 'Who is counted, where no word of the list fits, or whose people they are.',
  })
  whoText!: string | null

  @Field(() => PartialDateScalar, { nullable: true, description: 'The time it counts over.' })
  when!: string | null

  @Field(() => Entity, { nullable: true, description: 'The place it counts in.' })
  @Among(AMONG_PLACES_COUNTED)
  place!: Entity | null

  @Field(() => Int, {
    nullable: true,
    description: 'The least of the current figures of others than those who claim the attack.',
  })
  low!: number | null

  @Field(() => Int, { nullable: true, description: 'The greatest of them.' })
  high!: number | null

  @Field(() => Boolean, { description: 'Whether the greatest is a floor: so many or more.' })
  isOpen!: boolean

  @Field(() => Int, { nullable: true, description: 'The best supported; null where no rule gives one.' })
  best!: number | null

  @Field(() => BestRule, { description: 'By which rule it is the best.' })
  bestRule!: BestRuleName

  @Field(() => String, { description: 'Why, in words.' })
  why!: string

  @Field(() => ChosenFigure, { nullable: true, description: 'What a curator chose, if one did.' })
  chosen!: ChosenFigure | null

  @Field(() => [FigureClaim], { description: 'What those say who claim the attack: apart from all others.' })
  perpetratorSays!: FigureClaim[]

  @Field(() => [FigureClaim], { description: 'The current figure of each origin.' })
  byOrigin!: FigureClaim[]

  @Field(() => [FigureClaim], { description: 'Figures that gave way to later ones, with the reason.' })
  superseded!: FigureClaim[]

  @Field(() => [FigureClaim], {
    description:
      'Shown and not compared, with the reason: in words alone, a part of the whole, or with the attackers where others leave them out.',
  })
  aside!: FigureClaim[]

  @Field(() => Dispute, { nullable: true, description: 'The dispute about it, if there is one.' })
  @Among(
    `UNWIND things AS _claim MATCH (_claim)-[:AFFIRMS]->(:Proposition)<-[:ASKS_OF]-(node:Dispute) WHERE node.rule = 'FIGURES' AND ${IS_DISPUTED}`,
  )
  dispute!: Rel<Dispute> | null
}
