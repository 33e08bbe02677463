import type { Claim } from '../answers/answers'
import { dayInWords } from '../words/days'
import { actInWords, documentDay, speakerInWords } from '../words/sentences'

/** One claim: who says it, in which document, and at which words. */
export function ClaimCard({ claim }: { readonly claim: Claim }) {
  const { speaker, via, document, evidence, origin, certainty } = claim
  return (
    <article className={`claim claim-${claim.polarity.toLowerCase()}`}>
      <h4>
        <bdi>{speakerInWords(claim)}</bdi> <span className="quiet">{actInWords(claim.act)}</span>
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
        {via.length > 0 ? <li>relayed via {via.map(({ label }) => label).join(', ')}</li> : null}
        {claim.said === null ? null : <li>said {dayInWords(claim.said)}</li>}
        {certainty === 'CERTAIN' ? null : <li>{certainty.toLowerCase()}, not certain</li>}
        {claim.modality === 'ACTUAL' ? null : <li>{claim.modality.toLowerCase()}</li>}
        {origin === null ? null : (
          <li title={origin.why}>
            origin: <bdi>{origin.name}</bdi>
            {origin.independence === 'ESTABLISHED' ? ', known to be independent' : ''}
          </li>
        )}
      </ul>
    </article>
  )
}
