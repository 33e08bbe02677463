import type { ChangeStep, Entity, Paths } from '../answers/answers'
import type { Expansion, Place } from '../state/place'
import type { Answered } from '../useAnswer'
import { ChangesPanel } from './ChangesPanel'
import { DisputeView } from './DisputeView'
import { EntityPanel } from './EntityPanel'
import { EventCard } from './EventCard'
import type { Links } from './links'
import { Overview } from './Overview'
import { PathsPanel } from './PathsPanel'
import { RelationPanel } from './RelationPanel'
import type { Start } from './Starts'
import { ThingActions } from './ThingActions'

interface PanelOfProps {
  readonly place: Place
  readonly links: Links
  readonly paths: Paths | null
  readonly isAsking: boolean
  readonly nameOf: (id: string) => string
  readonly isEvent: (id: string) => boolean
  readonly onLight: (index: number | null) => void
  readonly changes: {
    readonly answered: Answered<ChangeStep>
    readonly from: string
    readonly to: string
    readonly isBack: boolean
  } | null
  readonly onCloseChanges: () => void
  readonly starts: readonly Start[]
  readonly onBack: () => void
  readonly onExpand: (expansion: Expansion) => void
  readonly onHide: (id: string) => void
  readonly onPin: (id: string) => void
  readonly onCentre: (id: string) => void
  readonly onPath: (id: string) => void
}

/** One thing at a time: what is selected, or the paths, or where to begin. */
export function PanelOf(props: PanelOfProps) {
  const { place, changes, links } = props
  return (
    <aside className="panel" aria-label="What was said" tabIndex={-1}>
      {place.selected === null ? null : (
        <button type="button" className="back" onClick={props.onBack}>
          ← {place.between === null ? 'Overview' : 'Paths'}
        </button>
      )}
      {changes === null ? null : <ChangesPanel {...changes} links={links} onClose={props.onCloseChanges} />}
      <Selected {...props} />
    </aside>
  )
}

function Selected(props: PanelOfProps) {
  const { place, links, paths, nameOf } = props
  const { selected, asOf, between } = place
  const [id = ''] = selected?.ids ?? []
  if (selected?.kind === 'relation')
    return <RelationPanel key={selected.ids.join(' ')} ids={selected.ids} asOf={asOf} links={links} />
  if (selected?.kind === 'dispute') return <DisputeView key={id} id={id} asOf={asOf} links={links} />
  if (selected?.kind === 'thing') return <SelectedThing {...props} id={id} />
  if (between !== null && paths !== null) {
    return (
      <PathsPanel
        paths={paths}
        from={{ id: between.from, name: nameOf(between.from) }}
        to={{ id: between.to, name: nameOf(between.to) }}
        links={links}
        onLight={props.onLight}
      />
    )
  }
  if (between !== null && props.isAsking) {
    return (
      <p className="quiet">
        Asking for the paths between {nameOf(between.from)} and {nameOf(between.to)} …
      </p>
    )
  }
  return <Overview asOf={asOf} links={links} starts={props.starts} />
}

function SelectedThing(props: PanelOfProps & { readonly id: string }) {
  const { id, place, links } = props
  const actions = ({ totalCount, groups }: Entity['relations']) => (
    <ThingActions
      groups={groups}
      total={totalCount}
      isPinned={id in place.pinned}
      onExpand={(by) => props.onExpand({ id, by })}
      onHide={() => props.onHide(id)}
      onPin={() => props.onPin(id)}
      onCentre={() => props.onCentre(id)}
      onPath={() => props.onPath(id)}
    />
  )
  const card = <EventCard key={id} id={id} asOf={place.asOf} links={links} actions={actions} />
  if (props.isEvent(id)) return card
  return <EntityPanel key={id} id={id} asOf={place.asOf} links={links} actions={actions} otherwise={card} />
}
