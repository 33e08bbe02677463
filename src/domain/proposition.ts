import { MEANINGS } from './predicates'
import {
  CONDITIONS,
  EVENT_EDGES,
  PREDICATES,
  SPEECH_EDGES,
  type Predicate,
  type PropositionKind,
  type RelationType,
} from './vocabulary'

type Slot = 'SUBJECT' | 'OBJECT' | 'EVENT'

/** An edge of the network. */
export interface Edge {
  readonly from: string
  readonly type: RelationType
  readonly to: string
}

/** What is affirmed or denied, as its key says it. */
interface Proposition {
  readonly key: string
  readonly kind: PropositionKind
  /** What was coded; null where no predicate is part of the key. */
  readonly predicate: Predicate | null
  readonly ends: readonly { readonly slot: Slot; readonly id: string }[]
  /** The edge that it draws once a claim counts for or against it; null when it draws none. */
  readonly edge: Edge | null
}

const SYMMETRIC: ReadonlySet<string> = new Set(
  PREDICATES.filter((predicate) => MEANINGS[predicate].isSymmetric),
)

/** The key of a proposition: its parts, empty ones at the end dropped; symmetric predicates sort their ends. */
export function key(head: string, ...parts: readonly string[]): string {
  const ends = SYMMETRIC.has(head) ? [...parts].sort() : parts
  return [head, ...ends].join('|').replace(/\|+$/, '')
}

/** What a key made by `key` stands for. */
export function proposition(text: string): Proposition {
  const [head = '', first = '', second = ''] = text.split('|')
  const event = { slot: 'EVENT', id: first } as const
  const object = { slot: 'OBJECT', id: second } as const
  switch (head) {
    case 'PERPETRATOR':
      return of(
        text,
        'PERPETRATOR',
        null,
        [event, { slot: 'SUBJECT', id: second }],
        edge(second, 'PERPETRATED', first),
      )
    case 'HIT':
      return of(text, 'HIT', null, [event, object], edge(first, 'HIT', second))
    case 'LOCATED_IN':
      return of(text, 'PLACE', null, [event, object], edge(first, 'LOCATED_IN', second))
    case 'FATE':
      return of(text, 'FATE', null, [event, object], null)
    case 'EVENT':
    case 'DATE':
      return of(text, head, null, [event], null)
    case 'QUANTITY':
      return of(text, 'QUANTITY', null, [{ slot: 'SUBJECT', id: first }], null)
    case 'STATEMENT':
      return of(text, 'STATEMENT', null, [], null)
    default:
      return between(text, head, first, second)
  }
}

function between(text: string, head: string, subject: string, object: string): Proposition {
  const kind = SPEECH.has(head) ? 'SPEECH' : CONDITION.has(head) ? 'CONDITION' : 'RELATION'
  const predicate = PREDICATES.find((each) => each === head) ?? null
  const ends = [
    { slot: 'SUBJECT', id: subject },
    { slot: 'OBJECT', id: object },
  ] as const
  return of(text, kind, predicate, ends, isRelationType(head) ? edge(subject, head, object) : null)
}

function of(
  key: string,
  kind: PropositionKind,
  predicate: Predicate | null,
  ends: Proposition['ends'],
  edge: Edge | null,
): Proposition {
  return { key, kind, predicate, ends: ends.filter((end) => end.id !== ''), edge }
}

function edge(from: string, type: RelationType, to: string): Edge | null {
  return from === '' || to === '' ? null : { from, type, to }
}

const SPEECH: ReadonlySet<string> = new Set(SPEECH_EDGES)
const CONDITION: ReadonlySet<string> = new Set(CONDITIONS)
const EDGE_TYPES: ReadonlySet<string> = new Set([...PREDICATES, ...SPEECH_EDGES, ...EVENT_EDGES])

function isRelationType(text: string): text is RelationType {
  return EDGE_TYPES.has(text) && !CONDITION.has(text)
}
