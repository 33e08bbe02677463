import './plain'
import * as z from 'zod'

const text = z.string()
const maybe = text.nullable()
const status = z.enum(['AFFIRMED', 'ALLEGED', 'DISPUTED', 'DENIED', 'OPEN'])

const thing = z.object({
  __typename: text,
  id: text,
  name: text,
  organizationType: maybe.optional(),
  roles: z.array(text).optional(),
  when: maybe.optional(),
  type: maybe.optional(),
  mode: maybe.optional(),
})

const support = z.object({
  affirming: z.number(),
  denying: z.number(),
  origins: z.number(),
  originsIndependent: z.number(),
})

const edge = z.object({
  id: text,
  type: text,
  label: text,
  status,
  from: thing,
  to: thing,
  firstKnown: maybe,
  support,
})

const named = z.object({ id: text, name: text })
const origin = named.extend({ independence: z.enum(['ESTABLISHED', 'NOT_ESTABLISHED']), why: text })

const claim = z.object({
  id: text,
  act: text,
  says: text,
  said: maybe,
  knownFrom: text,
  certainty: text,
  modality: text,
  polarity: z.enum(['AFFIRMED', 'DENIED', 'UNDETERMINED']),
  note: maybe,
  speaker: z.object({
    kind: text,
    label: text,
    capacity: maybe,
    role: maybe,
    entity: named.nullable(),
    speaksFor: named.nullable(),
  }),
  via: z.array(z.object({ label: text })),
  document: z.object({
    id: text,
    title: maybe,
    published: maybe,
    knownFrom: text,
    publisher: z.object({ name: text }).nullable(),
  }),
  evidence: z.array(z.object({ start: z.number(), end: z.number(), quote: maybe })),
  origin: origin.nullable(),
})

const claims = z.object({ totalCount: z.number(), nodes: z.array(claim) })

const figure = z.object({
  id: text,
  value: maybe,
  vague: maybe,
  min: z.number().nullable(),
  max: z.number().nullable(),
  approx: z.boolean(),
})

const figureClaim = z.object({ figure, origin: named, claims: z.array(z.object({ id: text })) })

const figureSet = z.object({
  id: text,
  quantity: text,
  who: text,
  whoText: maybe,
  why: text,
  byOrigin: z.array(figureClaim),
  perpetratorSays: z.array(figureClaim),
})

const attribution = z.object({
  actor: named,
  status,
  claims: z.array(z.object({ id: text })),
})

const question = z.object({ id: text, question: text })

const dispute = question.extend({
  rule: text,
  strength: text,
  since: text,
  within: z.boolean(),
  gap: maybe,
  divides: z.array(named),
  about: z.array(named.extend({ __typename: text })),
  sides: z.array(
    z.object({
      position: text,
      firstSaid: text,
      lastSaid: text,
      figure: figure.nullable(),
      origins: z.array(named),
      claims: z.array(claim),
    }),
  ),
  undetermined: z.array(z.object({ id: text, says: text, speaker: z.object({ label: text }) })),
})

const relationCounts = z.object({
  totalCount: z.number(),
  groups: z.array(z.object({ key: maybe, aggregate: z.object({ count: z.number() }) })),
})

const network = z.object({
  nodes: z.array(z.object({ hidden: z.number(), node: thing })),
  edges: z.array(edge),
  cut: maybe,
  why: maybe,
})

const paths = z.object({
  paths: z.array(
    z.object({ score: z.number(), why: text, weakest: z.object({ id: text }), hops: z.array(edge) }),
  ),
  excludedHubs: z.array(named),
  cut: maybe,
  why: maybe,
})

const relation = edge.extend({
  statusSince: maybe,
  occurred: maybe,
  claims,
  denying: z.object({ nodes: z.array(z.object({ id: text })) }),
  open: z.object({ nodes: z.array(z.object({ id: text })) }),
})

const aroundRelation = z.object({
  disputes: z.array(question),
  events: z.object({ totalCount: z.number(), nodes: z.array(named.extend({ when: maybe })) }),
})

const entity = thing.extend({
  description: maybe,
  names: z.array(z.object({ text, kind: text, language: maybe })),
  relations: relationCounts,
})

const sayings = z.object({
  conditions: z.array(z.object({ id: text, text, status })),
  said: claims,
  saidOf: claims,
})

const end = z.object({ id: text, status, from: named, to: named })

const whereabouts = end.extend({
  to: named.extend({ localityType: maybe.optional(), facilityType: maybe.optional() }),
})

const event = thing.extend({
  kind: text,
  completion: maybe,
  datePrecision: text,
  earliest: maybe,
  latest: maybe,
  places: z.array(whereabouts),
  targets: z.array(end),
  perpetrators: z.array(end),
  relations: relationCounts,
})

const eventClaims = z.object({
  responsibility: z.object({
    status: text,
    claimedBy: z.array(attribution),
    attributedTo: z.array(attribution),
    deniedBy: z.array(attribution),
    statedUnclaimed: z.array(z.object({ claim: z.object({ id: text }) })),
  }),
  claims,
})

const change = z.object({
  on: text,
  kind: text,
  before: status.nullable(),
  after: status.nullable(),
  claim: z.object({ id: text }).nullable(),
  relation: z.object({ id: text, label: text, from: named, to: named }).nullable(),
  proposition: z.object({ text }).nullable(),
  dispute: question.nullable(),
})

const series = z.object({
  count: z.number(),
  uncertain: z.number(),
  undated: z.number(),
  points: z.array(z.object({ from: text, to: text, count: z.number(), uncertain: z.number() })),
  cut: maybe,
  why: maybe,
})

const documents = z.object({
  totalCount: z.number(),
  nodes: z.array(z.object({ id: text, title: maybe, knownFrom: text, published: maybe })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: maybe }),
})

/** The shapes of the answers, each to the document of its name. */
export const ANSWERS = {
  search: z.object({ search: z.array(z.object({ matched: text, nameKind: text, node: thing })) }),
  network: z.object({ view: z.object({ network }) }),
  paths: z.object({ view: z.object({ paths }) }),
  relations: z.object({ view: z.object({ relations: z.object({ nodes: z.array(relation) }) }) }),
  aroundRelation: z.object({ view: z.object({ relations: z.object({ nodes: z.array(aroundRelation) }) }) }),
  entity: z.object({ view: z.object({ entity: entity.nullable() }) }),
  relationCounts: z.object({
    view: z.object({
      entity: z.object({ relations: relationCounts }).nullable(),
      event: z.object({ relations: relationCounts }).nullable(),
    }),
  }),
  sayings: z.object({ view: z.object({ entity: sayings.nullable() }) }),
  figures: z.object({ view: z.object({ entity: z.object({ figureSets: z.array(figureSet) }).nullable() }) }),
  disputesAbout: z.object({
    view: z.object({ disputes: z.object({ totalCount: z.number(), nodes: z.array(question) }) }),
  }),
  event: z.object({ view: z.object({ event: event.nullable() }) }),
  eventClaims: z.object({ view: z.object({ event: eventClaims.nullable() }) }),
  eventFigures: z.object({
    view: z.object({
      event: z.object({ figureSets: z.array(figureSet), disputes: z.array(question) }).nullable(),
    }),
  }),
  dispute: z.object({ view: z.object({ disputes: z.object({ nodes: z.array(dispute) }) }) }),
  disputes: z.object({
    view: z.object({
      disputes: z.object({
        totalCount: z.number(),
        nodes: z.array(question.extend({ rule: text, since: text })),
      }),
    }),
  }),
  calendar: z.object({
    documents,
    events: z.object({
      totalCount: z.number(),
      aggregate: z.object({
        earliest: z.object({ min: maybe }),
        latest: z.object({ max: maybe }),
      }),
    }),
    view: z.object({ firstKnown: maybe, hiddenUndated: z.number() }),
  }),
  documents: z.object({ documents }),
  series: z.object({ view: z.object({ series }) }),
  changes: z.object({
    changes: z.object({ changes: z.array(change), cut: maybe, why: maybe }),
  }),
  supportedBy: z.object({
    view: z.object({
      relations: z.object({
        nodes: z.array(z.object({ id: text })),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: maybe }),
      }),
    }),
  }),
  claims: z.object({
    view: z.object({
      relations: z.object({
        nodes: z.array(z.object({ id: text, claims })),
      }),
    }),
  }),
  claimsById: z.object({ view: z.object({ claims: z.object({ nodes: z.array(claim) }) }) }),
}

export type Thing = z.infer<typeof thing>
export type Edge = z.infer<typeof edge>
export type Claim = z.infer<typeof claim>
export type Figure = z.infer<typeof figure>
export type FigureSet = z.infer<typeof figureSet>
export type Attribution = z.infer<typeof attribution>
export type Dispute = z.infer<typeof dispute>
export type Question = z.infer<typeof question>
export type Paths = z.infer<typeof paths>
export type Relation = z.infer<typeof relation>
export type AroundRelation = z.infer<typeof aroundRelation>
export type Entity = z.infer<typeof entity>
export type End = z.infer<typeof end>
export type Whereabouts = z.infer<typeof whereabouts>
export type Event = z.infer<typeof event>
export type Change = z.infer<typeof change>
export type Series = z.infer<typeof series>
export type Network = z.infer<typeof network>
export type Hit = z.infer<typeof ANSWERS.search>['search'][number]
export type Calendar = z.infer<typeof ANSWERS.calendar>
export type EdgeStatus = z.infer<typeof status>
export type ChangeStep = z.infer<typeof ANSWERS.changes>['changes']
