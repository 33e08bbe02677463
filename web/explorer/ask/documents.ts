import { ATTRIBUTION, CLAIM, DISPUTE, DOCUMENTS_PAGE, EDGE, FIGURE_SET, NAMED, THING } from './fragments'

/** Every question that the page puts to the API; a test checks each against the schema. */

export const SEARCH = `
query ExplorerSearch($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    matched
    nameKind
    node { ...Thing }
  }
}
${THING}`

export const NETWORK = `
query ExplorerNetwork($around: [EntityRef!]!, $asOf: Date, $types: [RelationType!], $period: Period, $first: Int!) {
  view(asOf: $asOf) {
    network(
      around: $around
      hops: 1
      types: $types
      period: $period
      status: [AFFIRMED, ALLEGED, DISPUTED, DENIED, OPEN]
      first: $first
    ) {
      nodes { hidden node { ...Thing } }
      edges { ...Edge }
      cut
      why
    }
  }
}
${EDGE}
${THING}`

export const PATHS = `
query ExplorerPaths($from: EntityRef!, $to: EntityRef!, $asOf: Date, $throughEvents: Boolean!) {
  view(asOf: $asOf) {
    paths(from: $from, to: $to, maxHops: 4, first: 5, throughEvents: $throughEvents) {
      paths {
        score
        why
        weakest { id }
        hops { ...Edge from { ...Thing } to { ...Thing } }
      }
      excludedHubs { id name }
      cut
      why
    }
  }
}
${EDGE}
${THING}`

/** What is asked of one thing is parted: what is quickly told is shown while the rest is still being planned. */
export const RELATIONS = `
query ExplorerRelations($ids: [ID!]!, $asOf: Date) {
  view(asOf: $asOf) {
    relations(first: 20, where: { id: { in: $ids } }) {
      nodes {
        ...Edge
        statusSince
        occurred
        claims(first: 60) { totalCount nodes { ...Claim } }
        denying: claims(first: 60, polarity: DENIED) { nodes { id } }
        open: claims(first: 60, polarity: UNDETERMINED) { nodes { id } }
      }
    }
  }
}
${EDGE}
${CLAIM}`

export const AROUND_RELATION = `
query ExplorerAroundRelation($id: ID!, $asOf: Date) {
  view(asOf: $asOf) {
    relations(first: 1, where: { id: { eq: $id } }) {
      nodes {
        disputes { id question }
        events(first: 20) { totalCount nodes { id name when } }
      }
    }
  }
}`

export const ENTITY = `
query ExplorerEntity($id: ID!, $asOf: Date) {
  view(asOf: $asOf) {
    entity(id: $id) {
      ...Thing
      description
      names { text kind language }
      relations(first: 0) {
        totalCount
        groups(by: TYPE) { key aggregate { count } }
      }
    }
  }
}
${THING}`

/** How many relations of each type a node has, for the choice of what to show of it. */
export const RELATION_COUNTS = `
query ExplorerRelationCounts($id: ID!, $asOf: Date) {
  view(asOf: $asOf) {
    entity(id: $id) { relations(first: 0) { ...Counts } }
    event(id: $id) { relations(first: 0) { ...Counts } }
  }
}
fragment Counts on RelationConnection {
  totalCount
  groups(by: TYPE) { key aggregate { count } }
}`

export const SAYINGS = `
query ExplorerSayings($id: ID!, $asOf: Date) {
  view(asOf: $asOf) {
    entity(id: $id) {
      conditions { id text status }
      said(first: 12) { totalCount nodes { ...Claim } }
      saidOf(first: 12) { totalCount nodes { ...Claim } }
    }
  }
}
${CLAIM}`

export const DISPUTES_ABOUT = `
query ExplorerDisputesAbout($id: ID!, $asOf: Date) {
  view(asOf: $asOf) {
    disputes(where: { about: { id: $id } }, first: 20) { totalCount nodes { id question } }
  }
}`

export const FIGURES = `
query ExplorerFigures($id: ID!, $asOf: Date) {
  view(asOf: $asOf) {
    entity(id: $id) { figureSets { ...FigureSet } }
  }
}
${FIGURE_SET}`

export const EVENT = `
query ExplorerEvent($id: ID!, $asOf: Date) {
  view(asOf: $asOf) {
    event(id: $id) {
      ...Thing
      kind
      completion
      datePrecision
      earliest
      latest
      places { ...Place }
      targets { ...End }
      perpetrators { ...End }
      relations(first: 0) {
        totalCount
        groups(by: TYPE) { key aggregate { count } }
      }
    }
  }
}
fragment End on Relation {
  id
  status
  from { ...Named }
  to { ...Named }
}
fragment Place on Relation {
  ...End
  to { ... on Locality { localityType } ... on Facility { facilityType } }
}
${NAMED}
${THING}`

export const EVENT_CLAIMS = `
query ExplorerEventClaims($id: ID!, $asOf: Date) {
  view(asOf: $asOf) {
    event(id: $id) {
      responsibility {
        status
        claimedBy { ...Attribution }
        attributedTo { ...Attribution }
        deniedBy { ...Attribution }
        statedUnclaimed { claim { id } }
      }
      claims(first: 60) { totalCount nodes { ...Claim } }
    }
  }
}
${ATTRIBUTION}
${CLAIM}`

export const EVENT_FIGURES = `
query ExplorerEventFigures($id: ID!, $asOf: Date) {
  view(asOf: $asOf) {
    event(id: $id) {
      figureSets { ...FigureSet }
      disputes { id question }
    }
  }
}
${FIGURE_SET}`

export const DISPUTE_BY_ID = `
query ExplorerDispute($id: ID!, $asOf: Date) {
  view(asOf: $asOf) {
    disputes(where: { id: { eq: $id } }, first: 1) { nodes { ...Dispute } }
  }
}
${DISPUTE}
${CLAIM}`

export const DISPUTES = `
query ExplorerDisputes($asOf: Date) {
  view(asOf: $asOf) {
    disputes(first: 100) { totalCount nodes { id question rule since } }
  }
}`

export const CALENDAR = `
query ExplorerCalendar($asOf: Date) {
  documents(first: 500) { ...Documents }
  events(first: 0) { totalCount aggregate { earliest { min } latest { max } } }
  view(asOf: $asOf) {
    firstKnown
    hiddenUndated
  }
}
${DOCUMENTS_PAGE}`

export const DOCUMENTS = `
query ExplorerDocuments($after: String!) {
  documents(first: 500, after: $after) { ...Documents }
}
${DOCUMENTS_PAGE}`

export const SERIES = `
query ExplorerSeries($asOf: Date, $interval: Interval!, $period: Period!) {
  view(asOf: $asOf) {
    series(interval: $interval, period: $period) {
      count
      uncertain
      undated
      points { from to count uncertain }
      cut
      why
    }
  }
}`

export const CHANGES = `
query ExplorerChanges($from: Date!, $to: Date!, $first: Int!) {
  changes(from: $from, to: $to, first: $first) {
    changes {
      on
      kind
      before
      after
      claim { id }
      relation {
        id
        label
        from { id ... on Entity { name } ... on Event { name } }
        to { id ... on Entity { name } ... on Event { name } }
      }
      proposition { text }
      dispute { id question }
    }
    cut
    why
  }
}`

export const SUPPORTED_BY = `
query ExplorerSupportedBy($document: ID!, $asOf: Date, $after: String) {
  view(asOf: $asOf) {
    relations(first: 500, after: $after, where: { claims: { some: { document: $document } } }) {
      nodes { id }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

export const CLAIMS = `
query ExplorerClaims($ids: [ID!]!, $asOf: Date, $first: Int!) {
  view(asOf: $asOf) {
    relations(first: $first, where: { id: { in: $ids } }) {
      nodes {
        id
        claims(first: 25) { totalCount nodes { ...Claim } }
      }
    }
  }
}
${CLAIM}`

export const CLAIMS_BY_ID = `
query ExplorerClaimsById($ids: [ID!]!, $asOf: Date) {
  view(asOf: $asOf) {
    claims(first: 100, where: { id: { in: $ids } }) { nodes { ...Claim } }
  }
}
${CLAIM}`
