import { connectionOf } from '../schema/connection'
import { Claim } from './claim'
import { Document } from './document'
import { Entity } from './entity'
import { Event } from './event'
import { Relation } from './relation'

export const ClaimConnection = connectionOf('Claim', () => Claim)
export const DocumentConnection = connectionOf('Document', () => Document)
export const EntityConnection = connectionOf('Entity', () => Entity)
export const EventConnection = connectionOf('Event', () => Event)
export const RelationConnection = connectionOf('Relation', () => Relation)
