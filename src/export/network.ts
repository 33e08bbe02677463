import type { EdgeStatus, RelationType } from '../domain/vocabulary'

/** A network, path or list as it was read, ready to be written in any format. Its edges come while they are read. */
export interface Network {
  readonly about: About
  readonly nodes: readonly NetworkNode[]
  /** Every edge once, both its ends among the nodes; may be gone through once. */
  readonly edges: AsyncIterable<NetworkEdge>
}

/** What every file says of itself. */
export interface About {
  /** What it shows, in a few words. */
  readonly title: string
  /** What was asked for, as it would be asked again. */
  readonly asked: Readonly<Record<string, unknown>>
  /** The same by what it was cut, in one sentence. */
  readonly filters: string
  /** YYYY-MM-DD: what documents known by the end of that day said; null: everything. */
  readonly asOf: string | null
  /** Whether more nodes were within reach than are shown. */
  readonly isCut: boolean
  /** What its reader should know: why it is empty, what was left out. */
  readonly notes: readonly string[]
}

/** An entity or an event. */
export interface NetworkNode {
  readonly id: string
  readonly name: string
  /** The object type of the API: Organization, Person … Event. */
  readonly type: string
  /** More precisely: ARMED_GROUP, PROVINCE, ASSAULT …; null where there is no more. */
  readonly kind: string | null
  readonly aliases: readonly string[]
  readonly description: string | null
  readonly wikidata: string | null
  /** Degrees, WGS 84. */
  readonly latitude: number | null
  readonly longitude: number | null
  /** EDTF: when an event happened, as precisely as the claims agree; with the first and last day of that. */
  readonly when: string | null
  readonly earliest: string | null
  readonly latest: string | null
  /** YYYY-MM-DD: from when on it has been dated so; null: it is not. */
  readonly datedFrom: string | null
  /** Whether it was asked for by name. */
  readonly isCenter: boolean
}

/** A relation; counts are of the claims that stand on the day of the network. */
export interface NetworkEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: RelationType
  readonly status: EdgeStatus
  /** From `statusDays[i]` on, `statuses[i]`. */
  readonly statusDays: readonly string[]
  readonly statuses: readonly EdgeStatus[]
  readonly affirming: number
  readonly denying: number
  readonly undetermined: number
  /** Of the affirming claims. */
  readonly documents: number
  readonly origins: number
  /** YYYY-MM-DD. */
  readonly firstKnown: string | null
  /** EDTF: what the affirming claims date. */
  readonly occurred: string | null
  /** The questions, disputed on the day of the network, in which its claims take sides. */
  readonly disputes: readonly NetworkDispute[]
  /** Who says so and who does not, in the order in which it became known. */
  readonly claims: readonly NetworkClaim[]
}

/** How a claim stands to an edge: for it (PERFORMS: by being said), against it or what it rests on, or neither. */
export type Stance = 'AFFIRMS' | 'PERFORMS' | 'DENIES' | 'UNDERCUTS' | 'LEAVES_OPEN'

export interface NetworkDispute {
  readonly id: string
  /** By which its sides were found. */
  readonly rule: string
  readonly question: string
  /** YYYY-MM-DD: from when on it has been disputed without a break. */
  readonly since: string
}

/** An entity, or what is only named in words. */
export interface Named {
  readonly id: string | null
  readonly name: string
}

export interface NetworkClaim {
  readonly id: string
  readonly stance: Stance
  readonly act: string
  readonly certainty: string
  /** One sentence in our own words. */
  readonly says: string
  /** A name, the words for somebody unnamed, or the title of the document that speaks for itself. */
  readonly speaker: string
  /** The id of the speaker, if that is an entity. */
  readonly speakerId: string | null
  /** In what capacity: OFFICIAL, INSIDER …; null where it is not said. */
  readonly capacity: string | null
  /** The body spoken for. */
  readonly speaksFor: Named | null
  /** Through whom it reached the document, from the speaker on. */
  readonly via: readonly Named[]
  /** Where it comes from, however many documents repeat it. */
  readonly origin: Named | null
  readonly document: NetworkDocument
  /** EDTF: when it was said; when what it says happened. */
  readonly said: string | null
  readonly when: string | null
  /** YYYY-MM-DD. */
  readonly knownFrom: string
  /** From that day on its speaker has taken it back, and it counts no more. */
  readonly takenBackFrom: string | null
  readonly evidence: readonly Evidence[]
}

export interface NetworkDocument {
  readonly id: string
  readonly title: string | null
  readonly publisher: string | null
  readonly language: string | null
  /** EDTF. */
  readonly published: string | null
  readonly knownFrom: string
  readonly sha256: string | null
}

/** Where the words stand: half-open, UTF-16 code units; the words themselves where the text was at hand. */
export interface Evidence {
  readonly start: number
  readonly end: number
  readonly sha256: string
  readonly quote: string | null
}
