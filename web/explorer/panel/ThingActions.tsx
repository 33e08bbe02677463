import { familyOf, FAMILIES, FAMILY_NAMES, type RelationFamily } from '../words/families'

interface ThingActionsProps {
  readonly groups: readonly { readonly key: string | null; readonly aggregate: { readonly count: number } }[]
  readonly total: number
  readonly isPinned: boolean
  readonly onExpand: (family: RelationFamily | null) => void
  readonly onHide: () => void
  readonly onPin: () => void
  readonly onCentre: () => void
  readonly onPath: () => void
}

/** What can be done with a node: fetch its relations, of all families or of one, each with how many there are. */
export function ThingActions(props: ThingActionsProps) {
  const counts = FAMILIES.map((family) => ({
    family,
    number: props.groups
      .filter(({ key }) => key !== null && familyOf(key) === family)
      .reduce((sum, { aggregate }) => sum + aggregate.count, 0),
  })).filter(({ number }) => number > 0)
  return (
    <section className="actions" aria-label="Actions">
      <div className="expand">
        <span className="quiet">Show relations:</span>
        <button type="button" onClick={() => props.onExpand(null)}>
          All <span className="count">{props.total}</span>
        </button>
        {counts.map(({ family, number }) => (
          <button key={family} type="button" onClick={() => props.onExpand(family)}>
            {FAMILY_NAMES[family]} <span className="count">{number}</span>
          </button>
        ))}
      </div>
      <div className="row">
        <button type="button" onClick={props.onCentre}>
          Start from here
        </button>
        <button type="button" onClick={props.onPath}>
          Path from here …
        </button>
        <button type="button" onClick={props.onPin}>
          {props.isPinned ? 'Unpin' : 'Pin'}
        </button>
        <button type="button" onClick={props.onHide}>
          Hide
        </button>
      </div>
    </section>
  )
}
