import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { Rel } from '../schema/rel'
import { Traverse } from '../schema/meaning'
import { Document } from './document'

@ObjectType({
  description:
    'Where the words of a claim stand: a half-open span of the document’s text, counted in UTF-16 code units.',
})
export class Evidence {
  @Field(() => Document, { description: 'The document.' })
  @Traverse({ match: 'WITH endNode(this) AS node', unique: true })
  document!: Rel<Document>

  @Field(() => Int, { description: 'The first code unit of the span.' })
  start!: number

  @Field(() => Int, { description: 'The code unit behind the span.' })
  end!: number

  @Field(() => ID, {
    description: 'SHA-256 of the exact words (UTF-8): whoever has the text can check them.',
  })
  sha256!: string

  @Field(() => String, {
    nullable: true,
    description: 'The words themselves, where the text was at hand when the claim was loaded.',
  })
  quote!: string | null
}
