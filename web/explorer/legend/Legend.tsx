import type { ReactNode } from 'react'
import type { Calendar, Edge } from '../answers/answers'
import { FAMILY_COLOURS, type Theme } from '../picture/colours'
import { Disclosure } from '../Disclosure'
import { toggled, typesAnywhere, withTypes } from '../state/changesOfPlace'
import type { Picture } from '../state/picture'
import type { Place, Support } from '../state/place'
import type { Visible } from '../state/visible'
import { countsByFamily, type FamilyCount } from '../words/counts'
import { FAMILY_NAMES, typeName, typesOf } from '../words/families'
import { KIND_NAMES, kindOf, KINDS, type Kind } from '../words/kinds'
import { STATUS_MEANINGS, STATUS_NAMES, STATUSES } from '../words/statuses'
import { Sources } from './Sources'
import { LineSwatch, ShapeSwatch } from './Swatch'

interface LegendProps {
  readonly place: Place
  readonly picture: Picture | null
  /** What of it is shown. */
  readonly seen: Visible | null
  readonly documents: Calendar['documents'] | null
  readonly theme: Theme
  readonly onChange: (place: Place) => void
}

/** What the colours, lines and shapes mean; each line is also a filter, with how much of it there is. */
export function Legend({ place, picture, seen, documents, theme, onChange }: LegendProps) {
  const edges = picture?.edges ?? []
  const shown = seen?.edges ?? []
  const colour = FAMILY_COLOURS[theme]
  return (
    <aside className="legend" aria-label="Legend and filters">
      <Group title="What is said">
        {countsByFamily(edges.map(({ type }) => [type, 1])).map((counted) => (
          <Family
            key={counted.family}
            {...counted}
            shownTypes={numbersOf(shown.map(({ type }) => type))}
            place={place}
            onChange={onChange}
          >
            <LineSwatch colour={colour[counted.family]} status="AFFIRMED" />
          </Family>
        ))}
      </Group>
      <Group title="How it stands">
        {STATUSES.map((status) => (
          <Choice
            key={status}
            name={STATUS_NAMES[status]}
            title={STATUS_MEANINGS[status]}
            number={withStatus(edges, status)}
            shown={withStatus(shown, status)}
            isOn={place.statuses.includes(status)}
            onToggle={() => onChange({ ...place, statuses: toggled(place.statuses, status, STATUSES) })}
          >
            <LineSwatch colour="currentColor" status={status} />
          </Choice>
        ))}
      </Group>
      <Group title="On how many origins">
        <div className="row segmented" role="radiogroup" aria-label="On how many origins">
          {SUPPORTS.map(([support, name]) => (
            <label key={support}>
              <input
                type="radio"
                name="support"
                checked={place.support === support}
                onChange={() => onChange({ ...place, support })}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
        <p className="quiet">The wider a line, the more origins; repeating is no support.</p>
      </Group>
      <Group title="Source">
        <Sources
          source={place.source}
          documents={documents}
          onChoose={(source) => onChange({ ...place, source })}
        />
      </Group>
      <Group title="Who and what">
        {KINDS.map((kind) => ({ kind, number: ofKind(picture, kind) }))
          .filter(({ kind, number }) => number > 0 || !place.kinds.includes(kind))
          .map(({ kind, number }) => (
            <Choice
              key={kind}
              name={KIND_NAMES[kind]}
              number={number}
              shown={ofKind(seen, kind)}
              isOn={place.kinds.includes(kind)}
              onToggle={() => onChange({ ...place, kinds: toggled(place.kinds, kind, KINDS) })}
            >
              <ShapeSwatch kind={kind} theme={theme} />
            </Choice>
          ))}
      </Group>
      {place.hidden.length === 0 ? null : (
        <Group title="Hidden by you">
          <button type="button" onClick={() => onChange({ ...place, hidden: [] })}>
            Show {place.hidden.length} again
          </button>
        </Group>
      )}
    </aside>
  )
}

function withStatus(edges: readonly Edge[], status: Edge['status']): number {
  return edges.filter((edge) => edge.status === status).length
}

function ofKind(picture: Pick<Visible, 'nodes'> | null, kind: Kind): number {
  return picture?.nodes.filter(({ thing }) => kindOf(thing) === kind).length ?? 0
}

function numbersOf(types: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const type of types) numbers.set(type, (numbers.get(type) ?? 0) + 1)
  return numbers
}

interface FamilyProps extends FamilyCount, Pick<LegendProps, 'place' | 'onChange'> {
  /** How many relations of each type are shown. */
  readonly shownTypes: ReadonlyMap<string, number>
  readonly children: ReactNode
}

/** A family of relations, and behind it the types of it that were fetched, each by itself. */
function Family({ family, number, types, shownTypes, place, onChange, children }: FamilyProps) {
  const all = typesOf(family)
  const shown = all.filter((type) => place.types.includes(type))
  const anywhere = typesAnywhere(place).filter((type) => all.includes(type))
  const isPartly = anywhere.length > 0 && shown.length < all.length
  const choice = (
    <Choice
      name={FAMILY_NAMES[family]}
      number={number}
      shown={all.reduce((sum, type) => sum + (shownTypes.get(type) ?? 0), 0)}
      isOn={shown.length === all.length}
      isPartly={isPartly}
      onToggle={() => onChange(withTypes(place, all, shown.length < all.length))}
    >
      {children}
    </Choice>
  )
  if (types.length === 0) return choice
  return (
    <Disclosure of={`Types of ${FAMILY_NAMES[family].toLowerCase()}`} head={choice} isOpenAtFirst={isPartly}>
      {types.map(({ type, number: its }) => (
        <Choice
          key={type}
          name={typeName(type)}
          number={its}
          shown={shownTypes.get(type) ?? 0}
          isOn={shown.includes(type)}
          onToggle={() => onChange(withTypes(place, [type], !shown.includes(type)))}
        />
      ))}
    </Disclosure>
  )
}

const SUPPORTS: readonly (readonly [Support, string])[] = [
  ['ANY', 'any'],
  ['SINGLE', 'one'],
  ['SEVERAL', 'two or more'],
]

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly title?: string
  /** How many were fetched, and of them shown. */
  readonly number: number
  readonly shown: number
  readonly isOn: boolean
  /** Whether some of it is on and some is not. */
  readonly isPartly?: boolean
  readonly onToggle: () => void
  readonly children?: ReactNode
}

function Choice({ name, title, number, shown, isOn, isPartly = false, onToggle, children }: ChoiceProps) {
  return (
    <label className="choice" {...(title === undefined ? {} : { title })}>
      <input
        type="checkbox"
        checked={isOn}
        ref={(input) => {
          if (input !== null) input.indeterminate = isPartly
        }}
        onChange={onToggle}
      />
      {children}
      <span className="choice-name">{name}</span>
      <span className="count" title={`${shown} shown of ${number} fetched`}>
        {shown === number ? number : `${shown}/${number}`}
      </span>
    </label>
  )
}
