import { ArgsType, Field } from 'type-graphql'
import { ClaimWhere } from '../filters/claimWhere'
import { DisputeWhere } from '../filters/disputeWhere'
import { DocumentWhere } from '../filters/documentWhere'
import { EntityWhere } from '../filters/entityWhere'
import { EventWhere } from '../filters/eventWhere'
import { ClaimOrder, DocumentOrder, EntityOrder, EventOrder, OriginOrder } from '../filters/orders'
import { OriginWhere } from '../filters/originWhere'
import { Page } from './page'

const WHERE = { nullable: true, description: 'Only those for which this holds.' } as const
const ORDER = { nullable: true, description: 'In this order; ties are broken by id.' } as const

@ArgsType()
export class EntityList extends Page {
  @Field(() => EntityWhere, WHERE)
  where?: EntityWhere | null

  @Field(() => [EntityOrder], ORDER)
  orderBy?: EntityOrder[] | null
}

@ArgsType()
export class EventList extends Page {
  @Field(() => EventWhere, WHERE)
  where?: EventWhere | null

  @Field(() => [EventOrder], ORDER)
  orderBy?: EventOrder[] | null
}

@ArgsType()
export class ClaimList extends Page {
  @Field(() => ClaimWhere, WHERE)
  where?: ClaimWhere | null

  @Field(() => [ClaimOrder], ORDER)
  orderBy?: ClaimOrder[] | null
}

@ArgsType()
export class DocumentList extends Page {
  @Field(() => DocumentWhere, WHERE)
  where?: DocumentWhere | null

  @Field(() => [DocumentOrder], ORDER)
  orderBy?: DocumentOrder[] | null
}

@ArgsType()
export class DisputeList extends Page {
  @Field(() => DisputeWhere, WHERE)
  where?: DisputeWhere | null
}

@ArgsType()
export class OriginList extends Page {
  @Field(() => OriginWhere, WHERE)
  where?: OriginWhere | null

  @Field(() => [OriginOrder], ORDER)
  orderBy?: OriginOrder[] | null
}
