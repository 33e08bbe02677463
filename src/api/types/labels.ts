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
