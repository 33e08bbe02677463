/** Where the links of a panel lead. */
export interface Links {
  readonly toThing: (id: string) => void
  readonly toRelation: (id: string) => void
  readonly toDispute: (id: string) => void
}
