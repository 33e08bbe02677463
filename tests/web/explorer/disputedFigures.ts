/** What the service answers to a dispute about figures, of which the shipped data has none. */
export function disputedFigures(): object {
  const side = (position: string, origin: string, figure: object) => ({
    position,
    firstSaid: '2022-05-31',
    lastSaid: '2022-05-31',
    figure,
    origins: [{ id: origin, name: origin }],
    claims: [],
  })
  const dispute = {
    id: 'how-many',
    question: 'How many were killed?',
    rule: 'FIGURES',
    strength: 'CERTAIN',
    since: '2022-05-31',
    within: false,
    gap: 'DISJOINT',
    divides: [],
    about: [{ __typename: 'Event', id: 'ago-bombing', name: 'A bombing' }],
    sides: [side('46', 'An agency', FEW), side('at least 70', 'A hospital', MANY)],
    undetermined: [],
  }
  return { data: { view: { disputes: { nodes: [dispute] } } } }
}

/** The same figures as those of the event, with what its perpetrators say. */
export function figuresOfEvent(): object {
  const claimed = (name: string, figure: object) => ({ figure, origin: { id: name, name }, claims: [] })
  const set = {
    id: 'killed',
    quantity: 'KILLED',
    who: 'ALL',
    whoText: null,
    why: 'Nobody says which is right.',
    byOrigin: [claimed('An agency', FEW), claimed('A hospital', MANY)],
    perpetratorSays: [claimed('The attackers', BOAST)],
  }
  return { data: { view: { event: { figureSets: [set], disputes: [] } } } }
}

const FEW = { id: 'few', value: '46', vague: null, min: 46, max: 46, approx: false }
const MANY = { id: 'many', value: 'at least 70', vague: null, min: 70, max: null, approx: false }
const BOAST = { id: 'boast', value: '150', vague: null, min: 150, max: 150, approx: false }
