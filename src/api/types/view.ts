import { Field, Int, ObjectType } from 'type-graphql'
import { Cypher } from '../schema/meaning'
import { DateScalar } from '../schema/scalars'

@ObjectType({
  description:
    'All reads as of a day: lists, counts, statuses, disputes and paths hold only what documents known by then said. What things are called is not a matter of days.',
})
export class View {
  @Field(() => DateScalar, { nullable: true, description: 'The day; null: everything that is known here.' })
  @Cypher('$asOf')
  asOf!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which any document was known: a view of an earlier day is empty.',
  })
  @Cypher(
    'COLLECT { MATCH (_document:Document) WHERE _document.knownFrom IS NOT NULL RETURN _document.knownFrom ORDER BY _document.knownFrom LIMIT 1 }[0]',
  )
  firstKnown!: string | null

  @Field(() => Int, {
    description: 'How many documents of unknown day are hidden although they may have been public by then.',
  })
  @Cypher('0', {
    onDay: {
      cypher:
        'COUNT { MATCH (_document:Document) WHERE _document.knownFrom > $asOf AND _document.id IS NOT NULL AND _document.published IS NULL AND (_document.knownAtEarliest IS NULL OR _document.knownAtEarliest <= $asOf) }',
    },
  })
  hiddenUndated!: number
}
