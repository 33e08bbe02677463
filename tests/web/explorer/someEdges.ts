import type { Edge, EdgeStatus, Thing } from '../../../web/explorer/answers/answers'

export const ISKP: Thing = {
  __typename: 'Organization',
  id: 'iskp',
  name: 'ISKP',
  organizationType: 'ARMED_GROUP',
}
export const TALIBAN: Thing = {
  __typename: 'Organization',
  id: 'taliban',
  name: 'Taliban',
  organizationType: 'ARMED_GROUP',
}
export const SAIDI: Thing = { __typename: 'Person', id: 'saidi', name: 'Ahmad Saidi', roles: ['ANALYST'] }

const LABELS: Readonly<Record<string, string>> = { ATTACKED: 'attacked', ACCUSED: 'accused', MET: 'met' }

/** An edge that so many origins affirm. */
export function anEdge(
  from: Thing,
  type: string,
  to: Thing,
  { status = 'AFFIRMED', origins = 1 }: { status?: EdgeStatus; origins?: number } = {},
): Edge {
  return {
    id: `${from.id}:${type}:${to.id}`,
    type,
    label: LABELS[type] ?? type.toLowerCase(),
    status,
    from,
    to,
    firstKnown: '2022-05-31',
    support: { affirming: origins, denying: 0, origins, originsIndependent: 0 },
  }
}
