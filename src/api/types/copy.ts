import { Field, ObjectType } from 'type-graphql'
import type { CopyReason as ReasonName } from '../../domain/origins/copies'
import { CopyReason } from '../schema/enums'
import { Traverse } from '../schema/meaning'
import type { Rel } from '../schema/rel'
import { Document } from './document'

@ObjectType({ description: 'That a document has its text from another, and how that is known.' })
export class Copy {
  @Field(() => Document, { description: 'The document that has its text from another.' })
  @Traverse({ match: 'WITH startNode(this) AS node', unique: true })
  document!: Rel<Document>

  @Field(() => Document, { description: 'The document from which it has its text.' })
  @Traverse({ match: 'WITH endNode(this) AS node', unique: true })
  of!: Rel<Document>

  @Field(() => CopyReason, { description: 'How that is known.' })
  reason!: ReasonName

  @Field(() => String, { description: 'In a sentence.' })
  why!: string
}
