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

/** What an end of an edge is called. */
export const NAMED = `
fragment Named on Node {
  __typename
  id
  ... on Entity { name }
  ... on Event { name }
}`

/** What an edge of the picture needs; its ends are nodes of the picture, which know more of themselves. */
export const EDGE = `
fragment Edge on Relation {
  id
  type
  label
  status
  from { ...Named }
  to { ...Named }
  firstKnown
  support { affirming denying origins originsIndependent }
}
${NAMED}`

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
}`

export const FIGURE_SET = `
fragment FigureSet on FigureSet {
  id
  quantity
  who
  whoText
  why
  byOrigin { ...FigureClaim }
  perpetratorSays { ...FigureClaim }
}
fragment FigureClaim on FigureClaim {
  figure { id value vague min max approx }
  origin { id name }
  claims { id }
}`

/** Who is said to have done it; the claims themselves are among those of the event. */
export const ATTRIBUTION = `
fragment Attribution on Attribution {
  actor { id name }
  status
  claims { id }
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
  about { __typename id ... on Entity { name } ... on Event { name } }
  sides {
    position
    firstSaid
    lastSaid
    figure { id value vague min max approx }
    origins { id name }
    claims { ...Claim }
  }
  undetermined { id says speaker { label } }
}`

/** A page of the documents there are: what the timeline, the steps of the day and the choice of a source need. */
export const DOCUMENTS_PAGE = `
fragment Documents on DocumentConnection {
  totalCount
  nodes { id title knownFrom published }
  pageInfo { hasNextPage endCursor }
}`
