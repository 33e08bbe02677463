import type { Bundle } from '../../domain/disputes/bundle'
import { pairOf } from '../../domain/disputes/bundle'
import type { Identities } from '../project/identities'

/** Where in the graph the claims of a bundle are found: each list may be empty. */
interface Asked {
  readonly id: string
  /** All of an event's claims, under any of its ids. */
  readonly events: readonly string[]
  /** Claims that somebody claimed an event, or did not. */
  readonly told: readonly string[]
  /** Claims of responsibility for an event, under any of its ids. */
  readonly claimants: readonly string[]
  /** Propositions that are disputed once they are both affirmed and denied. */
  readonly polar: readonly string[]
  /** Propositions that are disputed once the other is affirmed too. */
  readonly opposed: readonly { readonly key: string; readonly other: string }[]
  readonly quantities: readonly { readonly head: string; readonly place: string; readonly period: string }[]
  readonly persons: readonly string[]
  /** Claims that hang together by a curator's word. */
  readonly linked: readonly string[]
}

/** What no longer stands for itself has no claims; `groups`: from every claim that is set against others to all of these. */
export function askedOf(
  { id, parts, rules }: Bundle,
  { canonical, members }: Identities,
  groups: ReadonlyMap<string, readonly string[]>,
): Asked {
  const asked: Asked = {
    id,
    ...{
      events: [],
      told: [],
      claimants: [],
      polar: [],
      opposed: [],
      quantities: [],
      persons: [],
      linked: [],
    },
  }
  const [head = '', thing = '', quantity = '', , place = '', period = ''] = parts
  const stands = canonical(thing) === thing
  const own = stands ? [thing] : []
  const all = stands ? members(thing) : []
  switch (head) {
    case 'EVENT':
      return { ...asked, events: all, told: own }
    case 'QUANTITY': {
      const quantities = [{ head: `QUANTITY|${thing}|${quantity}`, place, period }]
      return { ...asked, quantities, told: own, claimants: all }
    }
    case 'ONCE_ONLY':
      return { ...asked, persons: own }
    case 'OPPOSITE':
      return { ...asked, opposed: opposed(parts.slice(1).join('|')) }
    case 'TENSION': {
      const group = groups.get(thing) ?? []
      return { ...asked, linked: group[0] === thing ? group : [] }
    }
    default:
      return { ...asked, polar: rules.includes('POLARITY') ? [id] : [] }
  }
}

function opposed(key: string): Asked['opposed'] {
  const [one, other] = pairOf(key) ?? []
  if (one === undefined || other === undefined) return []
  return [
    { key: one, other },
    { key: other, other: one },
  ]
}
