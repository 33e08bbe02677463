import type { Paths } from '../answers/answers'
import { originsInWords, sentenceOf } from '../words/sentences'
import { Badge } from './Badge'
import type { Links } from './links'

interface End {
  readonly id: string
  readonly name: string
}

interface PathsPanelProps {
  readonly paths: Paths
  readonly from: End
  readonly to: End
  readonly links: Links
  readonly onLight: (index: number | null) => void
}

/** The paths, the one with the strongest weakest hop first; each hop is a sentence that leads to its evidence. */
export function PathsPanel({ paths, from, to, links, onLight }: PathsPanelProps) {
  return (
    <>
      <p className="kicker">Paths, by their weakest hop</p>
      <h2>
        How are <bdi>{from.name}</bdi> and <bdi>{to.name}</bdi> connected?
      </h2>
      <p className="quiet">
        That A fought B and B met C connects A to C in no other sense. What each hop rests on is a click away.
      </p>
      {paths.paths.length === 0 ? <NoPath paths={paths} ends={[from, to]} links={links} /> : null}
      <ol className="paths">
        {paths.paths.map((path, index) => (
          <li
            key={path.hops.map(({ id }) => id).join(' ')}
            onMouseEnter={() => onLight(index)}
            onMouseLeave={() => onLight(null)}
          >
            <ol>
              {path.hops.map((hop) => (
                <li key={hop.id} className={hop.id === path.weakest.id ? 'weakest' : ''}>
                  <button
                    type="button"
                    className="link"
                    onClick={() => links.toRelation(hop.id)}
                    onFocus={() => onLight(index)}
                  >
                    <bdi>{sentenceOf(hop)}</bdi>
                  </button>{' '}
                  {hop.status === 'AFFIRMED' ? null : <Badge status={hop.status} />}
                  <span className="quiet">
                    {' '}
                    {originsInWords(hop.support)}
                    {hop.id === path.weakest.id ? ' · weakest hop' : ''}
                  </span>
                </li>
              ))}
            </ol>
            <p className="quiet">{path.why}</p>
          </li>
        ))}
      </ol>
      {paths.cut === null ? null : <p className="quiet">{paths.cut}</p>}
      {paths.excludedHubs.length === 0 ? null : (
        <p className="quiet">
          Not gone through, because nearly everything is connected with it:{' '}
          {paths.excludedHubs.map(({ name }) => name).join(', ')}.
        </p>
      )}
    </>
  )
}

/** That nothing connects two is an answer too; what is said of each may still help. */
function NoPath({
  paths,
  ends,
  links,
}: {
  readonly paths: Paths
  readonly ends: readonly End[]
  readonly links: Links
}) {
  return (
    <>
      <p>
        By no path over at most four relations, in these documents. {paths.why} That is silence, not a
        finding.
      </p>
      <ul className="links">
        {ends.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => links.toThing(id)}>
              What is said of <bdi>{name}</bdi>?
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
