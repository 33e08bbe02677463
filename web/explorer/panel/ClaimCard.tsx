import type { Claim } from '../answers/answers'
import { dayInWords } from '../words/days'
import { actInWords, documentDay, roleInWords } from '../words/sentences'
import type { Links } from './links'
import { Speaker } from './Speaker'

interface ClaimCardProps {
  readonly claim: Claim
  readonly links: Links
}

/** One claim: who says it, in which document, and at which words. */
export function ClaimCard({ claim, links }: ClaimCardProps) {
  const { speaker, via, document, evidence, certainty } = claim
  const role = roleInWords(speaker.role)
  return (
    <article className={`claim claim-${claim.polarity.toLowerCase()}`}>
      <h4>
        <Speaker speaker={speaker} links={links} /> <span className="quiet">{actInWords(claim.act)}</span>
      </h4>
      <p className="says">
        <bdi>{claim.says}</bdi>
      </p>
      {evidence.map(({ start, quote }) =>
        quote === null ? null : (
          <blockquote key={start}>
            <bdi>{quote}</bdi>
          </blockquote>
        ),
      )}
      <p className="quiet source">
        {speaker.kind === 'DOCUMENT' ? 'In ' : 'Reported in '}
        <cite>
          <bdi>{document.title ?? 'an untitled document'}</bdi>
        </cite>
        {document.publisher === null ? '' : `, ${document.publisher.name}`} ({documentDay(document)}),
        characters {evidence.map(({ start, end }) => `${start}–${end}`).join(', ')}
        {evidence.every(({ quote }) => quote === null) ? '; the text is not at hand' : ''}
      </p>
      <ul className="facts">
        {role === null ? null : <li>{role}</li>}
        {via.length > 0 ? <li>relayed via {via.map(({ label }) => label).join(', ')}</li> : null}
        {claim.said === null ? null : <li>said {dayInWords(claim.said)}</li>}
        {certainty === 'CERTAIN' ? null : <li>{certainty.toLowerCase()}, not certain</li>}
        {claim.modality === 'ACTUAL' ? null : <li>{claim.modality.toLowerCase()}</li>}
        <Origin claim={claim} />
      </ul>
      {claim.note === null ? null : (
        <p className="quiet note">
          Note: <bdi>{claim.note}</bdi>
        </p>
      )}
    </article>
  )
}

/** Where it comes from; the title of an article that speaks for itself stands above already. */
function Origin({ claim: { origin, document } }: { readonly claim: Claim }) {
  if (origin === null) return null
  return (
    <li title={origin.why}>
      origin: <bdi>{origin.name === document.title ? 'the article' : origin.name}</bdi>
      {origin.independence === 'ESTABLISHED' ? ', known to be independent' : ''}
    </li>
  )
}
