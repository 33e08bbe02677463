/** The object types whose nodes can stand at an end of an edge, or be found by a name. */
export const ENTITIES_AND_EVENTS = [
  'Organization',
  'State',
  'Person',
  'Population',
  'Locality',
  'Facility',
  'Agreement',
  'Event',
]

/** All object types that are nodes of the graph and have an id: relations are its edges. */
export const NODES = [
  ...ENTITIES_AND_EVENTS,
  'Document',
  'Claim',
  'Proposition',
  'Origin',
  'Judgement',
  'Dispute',
]
