/** What a node of the picture needs: its name, and what its shape depends on. */
export const THING = `
fragment Thing on Node {
  __typename
  id
  ... on Entity { name }
  ... on Organization { organizationType }
  ... on Person { roles }
  ... on Event { name when type mode }
}`

/** What an edge of the picture needs. */
export const EDGE = `
fragment Edge on Relation {
  id
  type
  label
  status
  from { ...Thing }
  to { ...Thing }
  firstKnown
  firstSaid
  lastSaid
  occurred
  eventCount
  support { affirming denying undetermined documents origins originsIndependent }
}`

/** A claim as a card shows it: who says it, in which document, at which words. */
export const CLAIM = `
fragment Claim on Claim {
  id
  act
  says
  said
  knownFrom
  certainty
  modality
  polarity
  note
  speaker {
    kind
    label
    capacity
    role
    entity { id name }
    speaksFor { id name }
  }
  via { label }
  document { id title published knownFrom publisher { name } }
  evidence { start end quote }
  origin { id name independence why }
  revisedBy { says }
}`

export const FIGURE_CLAIM = `
fragment FigureClaim on FigureClaim {
  why
  figure { id value vague min max approx }
  origin { id name independence }
  claims { ...Claim }
}`

export const ATTRIBUTION = `
fragment Attribution on Attribution {
  actor { id name }
  status
  origins { id name independence }
  claims { ...Claim }
}`

export const DISPUTE = `
fragment Dispute on Dispute {
  id
  question
  rule
  strength
  since
  within
  gap
  divides { id name }
  about { ...Thing }
  sides {
    position
    firstSaid
    lastSaid
    figure { id value vague min max approx }
    origins { id name independence }
    claims { ...Claim }
  }
  undetermined { ...Claim }
  takenBack { ...Claim }
}`
