/** A network as it was read, ready to be written in any format. */
export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly NetworkEdge[]
  /** Whether more nodes were within reach than are shown. */
  readonly isCut: boolean
}

export interface NetworkNode {
  readonly id: string
  readonly name: string
  /** `Entity` or `Event`, and the object type of the API. */
  readonly type: string
  readonly isCenter: boolean
}

export interface NetworkEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: string
  readonly status: string
  readonly affirming: number
  readonly denying: number
  readonly documents: number
  readonly origins: number
  readonly firstKnown: string | null
  readonly occurred: string | null
  /** Who says so, and where. */
  readonly claims: readonly NetworkClaim[]
}

export interface NetworkClaim {
  readonly id: string
  readonly act: string
  readonly polarity: string
  readonly says: string
  readonly speaker: string
  readonly document: string
  readonly title: string | null
  readonly start: number
  readonly end: number
  readonly quote: string | null
}
