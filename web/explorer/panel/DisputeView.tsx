import { ANSWERS, type Dispute } from '../answers/answers'
import { ask } from '../ask/ask'
import { DISPUTE_BY_ID } from '../ask/documents'
import { useAnswer } from '../useAnswer'
import { dayInWords } from '../words/days'
import { ruleInWords } from '../words/disputes'
import { figureInWords } from '../words/figures'
import { Asked } from './Asked'
import { ClaimCard } from './ClaimCard'
import { FiguresOfDispute } from './FiguresOfDispute'
import type { Links } from './links'

interface DisputeViewProps {
  readonly id: string
  readonly asOf: string | null
  readonly links: Links
}

/** A question on which the sources disagree: a column a side. */
export function DisputeView({ id, asOf, links }: DisputeViewProps) {
  const answered = useAnswer(JSON.stringify(['dispute', id, asOf]), async (signal) => {
    const answer = await ask(DISPUTE_BY_ID, { id, asOf }, ANSWERS.dispute, signal)
    return answer.view.disputes.nodes
  })
  return (
    <Asked answered={answered} what="both sides">
      {([dispute]) =>
        dispute === undefined ? (
          <p>
            There is no such dispute{asOf === null ? '' : ` as of ${dayInWords(asOf)}`}. One side may not have
            spoken yet.
          </p>
        ) : (
          <Sides dispute={dispute} asOf={asOf} links={links} />
        )
      }
    </Asked>
  )
}

interface SidesProps {
  readonly dispute: Dispute
  readonly asOf: string | null
  readonly links: Links
}

function Sides({ dispute, asOf, links }: SidesProps) {
  return (
    <>
      <p className="kicker">Two accounts, side by side. Nothing is decided here.</p>
      <h2>{dispute.question}</h2>
      <p>
        {ruleInWords(dispute.rule)}{' '}
        <span className="quiet">It has stood since {dayInWords(dispute.since)}.</span>
        {dispute.strength === 'CERTAIN'
          ? ''
          : ` The disagreement is ${dispute.strength.toLowerCase()}, not certain.`}
        {dispute.divides.length === 0
          ? ''
          : ` It runs through ${dispute.divides.map(({ name }) => name).join(', ')}: some of them stand on either side.`}
      </p>
      <FiguresOfDispute dispute={dispute} asOf={asOf} links={links} />
      <div className="sides">
        {dispute.sides.map((side) => (
          <section key={side.position} className="side">
            <h3>
              <bdi>{side.position}</bdi>
              {side.figure === null ? '' : `: ${figureInWords(side.figure)}`}
            </h3>
            <p className="quiet">
              {span(side.firstSaid, side.lastSaid)}; from {side.origins.map(({ name }) => name).join(', ')}
            </p>
            {side.claims.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} links={links} />
            ))}
          </section>
        ))}
      </div>
      {dispute.undetermined.length === 0 ? null : (
        <section>
          <h3>On neither side</h3>
          <ul className="links">
            {dispute.undetermined.map(({ id, says, speaker }) => (
              <li key={id}>
                <bdi>{speaker.label}</bdi>: <bdi>{says}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {dispute.about.length === 0 ? null : (
        <p>
          About{' '}
          {dispute.about.map(({ id, name }) => (
            <span key={id} className="end">
              <button type="button" className="link" onClick={() => links.toThing(id)}>
                <bdi>{name}</bdi>
              </button>
            </span>
          ))}
        </p>
      )}
    </>
  )
}

function span(first: string, last: string): string {
  return first === last
    ? `said ${dayInWords(first)}`
    : `said from ${dayInWords(first)} to ${dayInWords(last)}`
}
