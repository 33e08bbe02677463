import { ANSWERS, type AroundRelation, type Claim, type Relation } from '../answers/answers'
import { ask } from '../ask/ask'
import { AROUND_RELATION, RELATIONS } from '../ask/documents'
import { useAnswer } from '../useAnswer'
import { dayInWords } from '../words/days'
import { familyOf, FAMILY_NAMES } from '../words/families'
import { partInWords } from '../words/cuts'
import { claimsInWords, count, originsInWords, saidBy } from '../words/sentences'
import { STATUS_MEANINGS, statusSinceInWords } from '../words/statuses'
import { Asked } from './Asked'
import { Badge } from './Badge'
import { Claims } from './Claims'
import type { Links } from './links'
import { Questions } from './Questions'

interface RelationPanelProps {
  readonly ids: readonly string[]
  readonly asOf: string | null
  readonly links: Links
}

/** So many are fetched at once. */
const MOST_RELATIONS = 20

/** The evidence of an edge: how it stands, and each claim for and against it. */
export function RelationPanel({ ids, asOf, links }: RelationPanelProps) {
  const answered = useAnswer(JSON.stringify(['relations', ids, asOf]), async (signal) => {
    const answer = await ask(RELATIONS, { ids, asOf }, ANSWERS.relations, signal)
    return answer.view.relations.nodes
  })
  return (
    <Asked answered={answered} what="the claims behind this relation">
      {(relations) => {
        const [only] = relations
        if (only === undefined) return <p>{unknown(asOf)}</p>
        return relations.length === 1 ? (
          <OneRelation relation={only} asOf={asOf} links={links} />
        ) : (
          <SeveralRelations relations={relations} asked={ids.length} links={links} />
        )
      }}
    </Asked>
  )
}

function unknown(asOf: string | null): string {
  return asOf === null
    ? 'There is no such relation here. The link may be older than the data.'
    : `Nobody said this as of ${dayInWords(asOf)}, as far as these documents go. Choose a later day to see it.`
}

interface OneRelationProps {
  readonly relation: Relation
  readonly asOf: string | null
  readonly links: Links
}

function OneRelation({ relation, asOf, links }: OneRelationProps) {
  const { from, to, status, support } = relation
  const { affirming, denying, open } = sidesOf(relation)
  return (
    <>
      <p className="kicker">{FAMILY_NAMES[familyOf(relation.type)]}</p>
      <h2 className="sentence">
        <button type="button" className="link" onClick={() => links.toThing(from.id)}>
          <bdi>{from.name}</bdi>
        </button>{' '}
        {relation.label}{' '}
        <button type="button" className="link" onClick={() => links.toThing(to.id)}>
          <bdi>{to.name}</bdi>
        </button>
        <span className="quiet">{saysWho(affirming, support.denying)}</span>
      </h2>
      <p>
        <Badge status={status} /> <span className="quiet">{STATUS_MEANINGS[status]}.</span>
        {relation.statusSince === null ? null : (
          <> {statusSinceInWords(status, dayInWords(relation.statusSince))}</>
        )}
      </p>
      <p>
        {sentence(claimsInWords(affirming.length, denying.length, open.length))}{' '}
        {sentence(originsInWords(support))}
        {support.origins === 1 ? singleOrigin(affirming) : ''}
      </p>
      <p className="quiet">
        {relation.firstKnown === null || relation.firstKnown === relation.statusSince
          ? ''
          : `First told of on ${dayInWords(relation.firstKnown)}.`}
        {relation.occurred === null
          ? ' When it happened nobody says.'
          : ` Said to have happened: ${dayInWords(relation.occurred)}.`}
      </p>
      <Around id={relation.id} asOf={asOf} links={links} />
      <div className={denying.length > 0 ? 'sides' : ''}>
        <Claims title="Affirming" claims={affirming} none="No claim affirms it." links={links} />
        <Claims title="Denying" claims={denying} none={null} links={links} />
      </div>
      {denying.length === 0 ? <p className="quiet">Nobody denies it in these documents.</p> : null}
      <Claims title="Leaving it open" claims={open} none={null} links={links} />
      {relation.claims.totalCount > relation.claims.nodes.length ? (
        <p className="quiet">
          {partInWords(relation.claims.nodes.length, relation.claims.totalCount, 'claim')} are shown here.
        </p>
      ) : null}
    </>
  )
}

/** The disputes and events that the relation belongs to. */
function Around({
  id,
  asOf,
  links,
}: {
  readonly id: string
  readonly asOf: string | null
  readonly links: Links
}) {
  const answered = useAnswer(JSON.stringify(['around', id, asOf]), async (signal) => {
    const answer = await ask(AROUND_RELATION, { id, asOf }, ANSWERS.aroundRelation, signal)
    return answer.view.relations.nodes
  })
  return (
    <Asked answered={answered} what="its disputes and events">
      {([around]) =>
        around === undefined ? null : (
          <>
            <Questions disputes={around.disputes} links={links} />
            <EventsOf events={around.events} links={links} />
          </>
        )
      }
    </Asked>
  )
}

function EventsOf({ events, links }: { readonly events: AroundRelation['events']; readonly links: Links }) {
  const { totalCount, nodes } = events
  if (totalCount === 0) return null
  return (
    <section>
      <h3>
        In events <span className="count">{totalCount}</span>
      </h3>
      <ul className="links">
        {nodes.map(({ id, name, when }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => links.toThing(id)}>
              {name}
            </button>
            {when === null ? '' : `, ${dayInWords(when)}`}
          </li>
        ))}
      </ul>
      {nodes.length < totalCount ? (
        <p className="quiet">{partInWords(nodes.length, totalCount, 'event')} are listed.</p>
      ) : null}
    </section>
  )
}

/** Which the single origin is, however many documents repeat it. */
function singleOrigin(affirming: readonly Claim[]): string {
  const names = new Set(affirming.map(({ origin }) => origin?.name).filter((name) => name !== undefined))
  const [only, ...more] = names
  return only === undefined || more.length > 0 ? '' : ` It is ${only}.`
}

function SeveralRelations({
  relations,
  asked,
  links,
}: {
  readonly relations: readonly Relation[]
  readonly asked: number
  readonly links: Links
}) {
  return (
    <>
      <h2>
        {asked > MOST_RELATIONS
          ? partInWords(relations.length, asked, 'relation')
          : count(relations.length, 'relation')}{' '}
        between the same two
      </h2>
      <ul className="links">
        {relations.map((relation) => (
          <li key={relation.id}>
            <button type="button" className="link" onClick={() => links.toRelation(relation.id)}>
              {relation.from.name} {relation.label} {relation.to.name}
            </button>{' '}
            <Badge status={relation.status} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface Sides {
  readonly affirming: readonly Claim[]
  readonly denying: readonly Claim[]
  readonly open: readonly Claim[]
}

/** Which claims stand where: what denies an edge need not be a denial in itself. */
function sidesOf({ claims, denying, open }: Relation): Sides {
  const denials = new Set(denying.nodes.map(({ id }) => id))
  const openings = new Set(open.nodes.map(({ id }) => id))
  return {
    affirming: claims.nodes.filter(({ id }) => !denials.has(id) && !openings.has(id)),
    denying: claims.nodes.filter(({ id }) => denials.has(id)),
    open: claims.nodes.filter(({ id }) => openings.has(id)),
  }
}

/** Whose word it is: a claim is nobody's finding. */
function saysWho(affirming: readonly Claim[], denying: number): string {
  return affirming.length === 0 && denying > 0 ? ' – which is only denied' : saidBy(affirming)
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
