import { connectionOf } from '../schema/connection'
import { Claim } from './claim'
import { Dispute } from './dispute'
import { Document } from './document'
import { Entity } from './entity'
import { Event } from './event'
import { Origin } from './origin'
import { Relation } from './relation'
import * as groups from './groupings'

const entity = (): typeof Entity => Entity

export const ClaimConnection = connectionOf('Claim', () => Claim, {
  groupings: groups.CLAIM_GROUPINGS,
  summaries: groups.CLAIM_SUMMARIES,
  entity,
})
export const DisputeConnection = connectionOf('Dispute', () => Dispute, {
  groupings: groups.DISPUTE_GROUPINGS,
  summaries: {},
  entity,
})
export const DocumentConnection = connectionOf('Document', () => Document, {
  groupings: groups.DOCUMENT_GROUPINGS,
  summaries: groups.DOCUMENT_SUMMARIES,
  entity,
})
export const EntityConnection = connectionOf('Entity', () => Entity, {
  groupings: groups.ENTITY_GROUPINGS,
  summaries: {},
  entity,
})
export const EventConnection = connectionOf('Event', () => Event, {
  groupings: groups.EVENT_GROUPINGS,
  summaries: groups.EVENT_SUMMARIES,
  entity,
})
export const OriginConnection = connectionOf('Origin', () => Origin, {
  groupings: groups.ORIGIN_GROUPINGS,
  summaries: {},
  entity,
})
export const RelationConnection = connectionOf('Relation', () => Relation, {
  groupings: groups.RELATION_GROUPINGS,
  summaries: groups.RELATION_SUMMARIES,
  entity,
})
