import type { ReactNode } from 'react'
import type { Calendar } from '../answers/answers'
import { FAMILY_COLOURS, type Theme } from '../picture/colours'
import { Disclosure } from '../Disclosure'
import { toggled, typesAnywhere, withTypes } from '../state/changesOfPlace'
import type { Picture } from '../state/picture'
import type { Place, Support } from '../state/place'
import { countsByFamily, type FamilyCount } from '../words/counts'
import { FAMILY_NAMES, typeName, typesOf } from '../words/families'
import { KIND_NAMES, kindOf, KINDS } from '../words/kinds'
import { STATUS_MEANINGS, STATUS_NAMES, STATUSES } from '../words/statuses'
import { LineSwatch, ShapeSwatch } from './Swatch'

interface LegendProps {
  readonly place: Place
  readonly picture: Picture | null
  readonly documents: Calendar['documents']['nodes']
  readonly theme: Theme
  readonly onChange: (place: Place) => void
}

/** What the colours, lines and shapes mean; each line is also a filter, with how much of it there is. */
export function Legend({ place, picture, documents, theme, onChange }: LegendProps) {
  const edges = picture?.edges ?? []
  const nodes = picture?.nodes ?? []
  const colour = FAMILY_COLOURS[theme]
  return (
    <aside className="legend" aria-label="Legend and filters">
      <Group title="What is said">
        {countsByFamily(edges.map(({ type }) => [type, 1])).map((counted) => (
          <Family key={counted.family} {...counted} place={place} onChange={onChange}>
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
            number={edges.filter((edge) => edge.status === status).length}
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
        <select
          aria-label="Only what this document supports"
          value={place.source ?? ''}
          onChange={(event) =>
            onChange({ ...place, source: event.target.value === '' ? null : event.target.value })
          }
        >
          <option value="">Any document</option>
          {documents.map(({ id, title }) => (
            <option key={id} value={id}>
              {title ?? id}
            </option>
          ))}
        </select>
      </Group>
      <Group title="Who and what">
        {KINDS.map((kind) => ({ kind, number: nodes.filter(({ thing }) => kindOf(thing) === kind).length }))
          .filter(({ kind, number }) => number > 0 || !place.kinds.includes(kind))
          .map(({ kind, number }) => (
            <Choice
              key={kind}
              name={KIND_NAMES[kind]}
              number={number}
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

interface FamilyProps extends FamilyCount, Pick<LegendProps, 'place' | 'onChange'> {
  readonly children: ReactNode
}

/** A family of relations, and behind it the types of it that were fetched, each by itself. */
function Family({ family, number, types, place, onChange, children }: FamilyProps) {
  const all = typesOf(family)
  const shown = all.filter((type) => place.types.includes(type))
  const anywhere = typesAnywhere(place).filter((type) => all.includes(type))
  const isPartly = anywhere.length > 0 && shown.length < all.length
  const choice = (
    <Choice
      name={FAMILY_NAMES[family]}
      number={number}
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
  readonly number: number
  readonly isOn: boolean
  /** Whether some of it is on and some is not. */
  readonly isPartly?: boolean
  readonly onToggle: () => void
  readonly children?: ReactNode
}

function Choice({ name, title, number, isOn, isPartly = false, onToggle, children }: ChoiceProps) {
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
      <span className="count">{number}</span>
    </label>
  )
}
