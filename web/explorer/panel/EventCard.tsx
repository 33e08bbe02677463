import type { ReactNode } from 'react'
import {
  ANSWERS,
  type Attribution,
  type Claim,
  type End,
  type Event,
  type Whereabouts,
} from '../answers/answers'
import { ask } from '../ask/ask'
import { EVENT, EVENT_CLAIMS, EVENT_FIGURES } from '../ask/documents'
import { useAnswer } from '../useAnswer'
import { dayInWords } from '../words/days'
import { responsibilityInWords } from '../words/disputes'
import { inWords, kindInWords } from '../words/kinds'
import { Asked } from './Asked'
import { Badge } from './Badge'
import { ClaimCard } from './ClaimCard'
import { Claims } from './Claims'
import { Figures } from './Figures'
import type { Links } from './links'
import { Questions } from './Questions'

interface EventCardProps {
  readonly id: string
  readonly asOf: string | null
  readonly links: Links
  readonly actions: (relations: Event['relations']) => ReactNode
}

/** One incident: when and where as precisely as it is told, who is said to have done it and by whom, figures per origin. */
export function EventCard({ id, asOf, links, actions }: EventCardProps) {
  const answered = useAnswer(JSON.stringify(['event', id, asOf]), async (signal) => {
    return (await ask(EVENT, { id, asOf }, ANSWERS.event, signal)).view.event
  })
  return (
    <Asked answered={answered} what="what is told of this event">
      {(event) =>
        event === null ? (
          <p>Nothing here has the id “{id}”. The link may be older than the data; try the search.</p>
        ) : (
          <Told event={event} asOf={asOf} links={links} actions={actions(event.relations)} />
        )
      }
    </Asked>
  )
}

interface ToldProps {
  readonly event: Event
  readonly asOf: string | null
  readonly links: Links
  readonly actions: ReactNode
}

function Told({ event, asOf, links, actions }: ToldProps) {
  const mode = event.mode == null ? '' : `, ${inWords(event.mode)}`
  return (
    <>
      <p className="kicker">
        {event.kind === 'SERIES' ? 'A series of incidents' : kindInWords(event)}
        {mode}
      </p>
      <h2>
        <bdi>{event.name}</bdi>
      </h2>
      {actions}
      <dl>
        <dt>When</dt>
        <dd>{whenInWords(event)}</dd>
        <dt>Where</dt>
        <dd>
          <Ends
            edges={event.places}
            end="to"
            none="nobody says where"
            links={links}
            more={(edge) => precisionOf(edge.to)}
          />
        </dd>
        <dt>What was hit</dt>
        <dd>
          <Ends edges={event.targets} end="to" none="nobody says what" links={links} />
        </dd>
        <dt>Said to have done it</dt>
        <dd>
          <Ends edges={event.perpetrators} end="from" none="nobody says who" links={links} />
        </dd>
      </dl>
      <Counts id={event.id} asOf={asOf} links={links} />
      <Accounts id={event.id} asOf={asOf} links={links} />
    </>
  )
}

interface PartProps {
  readonly id: string
  readonly asOf: string | null
  readonly links: Links
}

function Accounts({ id, asOf, links }: PartProps) {
  const answered = useAnswer(JSON.stringify(['event claims', id, asOf]), async (signal) => {
    return (await ask(EVENT_CLAIMS, { id, asOf }, ANSWERS.eventClaims, signal)).view
  })
  return (
    <Asked answered={answered} what="who is said to have done it, and by whom">
      {({ event }) => {
        if (event === null) return null
        const { responsibility } = event
        const claims = event.claims.nodes
        const unclaimed = claimsAmong(
          claims,
          responsibility.statedUnclaimed.map(({ claim }) => claim),
        )
        return (
          <>
            <section>
              <h3>Responsibility</h3>
              <p>{responsibilityInWords(responsibility.status, asOf === null ? null : dayInWords(asOf))}</p>
              <Attributions
                title="claims it"
                attributions={responsibility.claimedBy}
                claims={claims}
                links={links}
              />
              <Attributions
                title="is said to have done it"
                attributions={responsibility.attributedTo}
                claims={claims}
                links={links}
              />
              <Attributions
                title="denies it"
                attributions={responsibility.deniedBy}
                claims={claims}
                links={links}
              />
              {unclaimed.map((claim) => (
                <ClaimCard key={claim.id} claim={claim} links={links} />
              ))}
            </section>
            <Claims
              title="All claims about it"
              claims={claims}
              total={event.claims.totalCount}
              none="No claim by this day."
              links={links}
            />
          </>
        )
      }}
    </Asked>
  )
}

function Counts({ id, asOf, links }: PartProps) {
  const answered = useAnswer(JSON.stringify(['event figures', id, asOf]), async (signal) => {
    return (await ask(EVENT_FIGURES, { id, asOf }, ANSWERS.eventFigures, signal)).view
  })
  return (
    <Asked answered={answered} what="figures and disputes">
      {({ event }) =>
        event === null ? null : (
          <>
            <Figures sets={event.figureSets} asOf={asOf} links={links} />
            <Questions disputes={event.disputes} links={links} />
          </>
        )
      }
    </Asked>
  )
}

interface EndsProps<Edge extends End> {
  readonly edges: readonly Edge[]
  readonly end: 'from' | 'to'
  readonly none: string
  readonly links: Links
  /** What is said of each behind its name. */
  readonly more?: (edge: Edge) => string | null
}

function Ends<Edge extends End>({ edges, end, none, links, more = () => null }: EndsProps<Edge>) {
  if (edges.length === 0) return <span className="quiet">{none}</span>
  return edges.map((edge) => (
    <span key={edge.id} className="end">
      <button type="button" className="link" onClick={() => links.toRelation(edge.id)}>
        <bdi>{edge[end].name}</bdi>
      </button>{' '}
      {more(edge) === null ? null : <span className="quiet">{more(edge)} </span>}
      {edge.status === 'AFFIRMED' ? null : <Badge status={edge.status} />}
    </span>
  ))
}

interface AttributionsProps {
  readonly title: string
  readonly attributions: readonly Attribution[]
  readonly claims: readonly Claim[]
  readonly links: Links
}

function Attributions({ title, attributions, claims, links }: AttributionsProps) {
  return attributions.map(({ actor, status, claims: its }) => (
    <details key={actor.id}>
      <summary>
        <strong>
          <bdi>{actor.name}</bdi>
        </strong>{' '}
        {title} <Badge status={status} /> <span className="count">{its.length}</span>
      </summary>
      {claimsAmong(claims, its).map((claim) => (
        <ClaimCard key={claim.id} claim={claim} links={links} />
      ))}
    </details>
  ))
}

function claimsAmong(claims: readonly Claim[], wanted: readonly { readonly id: string }[]): Claim[] {
  const ids = new Set(wanted.map(({ id }) => id))
  return claims.filter(({ id }) => ids.has(id))
}

/** How far "there" reaches: "(province)" is all of it. Other places have no extent here. */
function precisionOf({ localityType, facilityType }: Whereabouts['to']): string | null {
  const kind = localityType ?? facilityType ?? null
  return kind === null || kind === 'OTHER' ? null : `(${inWords(kind)})`
}

/** A month stays a month: nothing is said more precisely than the sources give it. */
function whenInWords({ when, datePrecision, earliest, latest }: Event): string {
  const range =
    earliest !== null && latest !== null && earliest !== latest
      ? ` (between ${dayInWords(earliest)} and ${dayInWords(latest)})`
      : ''
  if (when == null) return range === '' ? 'nobody says when' : `not told precisely${range}`
  return `${dayInWords(when)}${datePrecision === 'DAY' ? '' : `, to the ${inWords(datePrecision)}${range}`}`
}
