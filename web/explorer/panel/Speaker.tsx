import type { Claim } from '../answers/answers'
import { capacityInWords } from '../words/sentences'
import type { Links } from './links'

interface SpeakerProps {
  readonly speaker: Claim['speaker']
  readonly links: Links
}

/** Who says it, for whom and in what capacity; what is known of those who have a name is a click away. */
export function Speaker({ speaker, links }: SpeakerProps) {
  const { kind, label, entity, capacity, speaksFor } = speaker
  if (kind === 'DOCUMENT') return <>The article itself</>
  const body = speaksFor !== null && speaksFor.id !== entity?.id ? speaksFor : null
  const words = capacityInWords(capacity, body !== null)
  return (
    <>
      <Named thing={entity} label={label} links={links} />
      {words === null ? null : <span className="quiet">, {words}</span>}
      {body === null || words === null ? null : (
        <>
          {' '}
          <Named thing={body} label={body.name} links={links} />
        </>
      )}
      {words === null ? null : <span className="quiet">,</span>}
    </>
  )
}

interface NamedProps {
  readonly thing: { readonly id: string } | null
  readonly label: string
  readonly links: Links
}

function Named({ thing, label, links }: NamedProps) {
  if (thing === null) return <bdi>{label}</bdi>
  return (
    <button type="button" className="link" onClick={() => links.toThing(thing.id)}>
      <bdi>{label}</bdi>
    </button>
  )
}
