import { Disclosure } from '../Disclosure'
import { countsByFamily } from '../words/counts'
import { FAMILY_NAMES, typeName } from '../words/families'

interface ThingActionsProps {
  readonly groups: readonly { readonly key: string | null; readonly aggregate: { readonly count: number } }[]
  readonly total: number
  readonly isPinned: boolean
  readonly onExpand: (by: string | null) => void
  readonly onHide: () => void
  readonly onPin: () => void
  readonly onCentre: () => void
  readonly onPath: () => void
}

/** What can be done with a node: fetch its relations, all of them, of one family or of one type, each with how many there are. */
export function ThingActions(props: ThingActionsProps) {
  const counts = countsByFamily(props.groups.map(({ key, aggregate }) => [key ?? '', aggregate.count]))
  return (
    <section className="actions" aria-label="Actions">
      <div className="expand">
        <span className="quiet">Show relations:</span>
        <button type="button" onClick={() => props.onExpand(null)}>
          All <span className="count">{props.total}</span>
        </button>
        {counts
          .filter(({ number }) => number > 0)
          .map(({ family, number, types }) => (
            <Disclosure
              key={family}
              of={`Types of ${FAMILY_NAMES[family].toLowerCase()}`}
              head={
                <button type="button" onClick={() => props.onExpand(family)}>
                  {FAMILY_NAMES[family]} <span className="count">{number}</span>
                </button>
              }
            >
              {types.map(({ type, number: its }) => (
                <button key={type} type="button" onClick={() => props.onExpand(type)}>
                  {typeName(type)} <span className="count">{its}</span>
                </button>
              ))}
            </Disclosure>
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
