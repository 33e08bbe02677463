import { Field, Int, ObjectType } from 'type-graphql'
import { Cypher } from '../schema/meaning'
import { DateScalar } from '../schema/scalars'

/** A day of publication; everything else leaves it open on which of several days it was. */
const TO_THE_DAY = '[0-9]{4}-[0-9]{2}-[0-9]{2}'

/** Whether a document can have been published by the day: as text, the beginning of a partial date stands before every day in it. */
const NOT_AFTER = `replace(split(split(_document.published, '/')[0], ['~', '?', '%'])[0], 'X', '0') <= $asOf`

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
    description:
      'How many documents whose publication is not known to the day are hidden although they may have been public by then.',
  })
  @Cypher('0', {
    onDay: {
      cypher: `COUNT { MATCH (_document:Document) WHERE _document.knownFrom > $asOf AND _document.id IS NOT NULL AND NOT coalesce(_document.published =~ '${TO_THE_DAY}', false) AND coalesce(_document.knownAtEarliest <= $asOf, ${NOT_AFTER}, true) }`,
    },
  })
  hiddenUndated!: number
}
