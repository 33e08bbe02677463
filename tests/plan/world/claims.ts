import { Random } from '../generate/random'
import { ASTRAL, METACHARACTERS } from './cast'
import { DAYS } from './statements'
import type { GraphNode, World } from './world'

interface Surroundings {
  readonly actors: readonly GraphNode[]
  readonly places: readonly GraphNode[]
  readonly events: readonly GraphNode[]
  readonly documents: readonly GraphNode[]
  readonly propositions: readonly GraphNode[]
}

/** Claims with all their parts: participants without a name, two spans of one claim, figures, answers, revisions, voided ones. */
export function claims(world: World, surroundings: Surroundings): GraphNode[] {
  const random = new Random(3)
  const origins = ['one', 'two'].map((id) =>
    world.add(['Origin'], {
      id,
      name: `Origin ${id}`,
      why: 'They say so.',
      independence: 'ESTABLISHED',
      establishedFrom: '2020-01-01',
    }),
  )
  const made = Array.from({ length: 28 }, (_, index) => {
    const claim = claimNode(world, random, index)
    participants(world, random, claim, surroundings)
    evidence(world, random, claim, surroundings.documents)
    figures(world, random, claim, surroundings)
    const links = ['AFFIRMS', 'DENIES', 'LEAVES_OPEN', 'PERFORMS', 'UNDERCUTS']
    random
      .some(surroundings.propositions, 3)
      .forEach((proposition) => world.link(claim, random.pick(links), proposition))
    // One claim both affirms and performs: it is still one claim about one proposition.
    const [twice] = surroundings.propositions
    if (index % 6 === 0 && twice) {
      world.link(claim, 'AFFIRMS', twice)
      world.link(claim, 'PERFORMS', twice)
    }
    if (random.chance(0.7)) world.link(claim, 'ORIGINATES_FROM', random.pick(origins))
    return claim
  })
  made.slice(1).forEach((claim, index) => {
    const earlier = made[Math.floor(index / 3)]
    if (earlier && random.chance(0.4)) world.link(claim, 'RESPONDS_TO', earlier)
    if (earlier && random.chance(0.2)) world.link(claim, 'REVISES', earlier)
  })
  return made
}

function claimNode(world: World, random: Random, index: number): GraphNode {
  const isVoided = index % 9 === 8
  // The last ones lack what every claim must have, or say what nobody knows.
  const isBroken = index >= 25
  return world.add([isVoided ? 'VoidedClaim' : 'Claim'], {
    id: `claim-${String(index).padStart(2, '0')}`,
    ref: `c${index % 5}`,
    speakerKind: random.pick(['NAMED', 'UNNAMED', 'DOCUMENT', 'UNKNOWN']),
    speakerLabel: random.pick(['an official', undefined]),
    speakerRole: random.pick(['OFFICIAL', undefined]),
    speakerCount: random.pick(['MANY', '3', undefined]),
    capacity: random.pick(['OFFICIAL', 'INSIDER', undefined]),
    act: index === 27 ? 'SING' : random.pick(['ASSERT', 'DENY', 'ACCUSE']),
    polarity: random.pick(['AFFIRMED', 'DENIED', 'UNDETERMINED']),
    certainty: index === 26 ? undefined : random.pick(['CERTAIN', 'PROBABLE']),
    modality: random.pick(['ACTUAL', 'EXPECTED']),
    aspect: random.pick(['REPEATED', undefined]),
    form: random.pick(['DIRECT', undefined]),
    basis: random.pick(['TOLD', undefined]),
    predicate: random.pick(['ATTACKED', 'KILLED', undefined]),
    title: random.pick(['Minister', undefined]),
    when: random.pick(['2021-08', undefined]),
    said: random.pick(['2021-08-26', undefined]),
    says: isBroken ? undefined : random.pick(['It was so.', 'it was NOT so', METACHARACTERS, ASTRAL]),
    unsure: random.pick([['act'], undefined]),
    note: random.pick(['A note.', undefined]),
    knownFrom: isBroken ? DAYS[3] : random.pick(DAYS.slice(0, 3)),
    recordedAt: '2026-11-22T10:30:00.000Z',
    voidedAt: isVoided ? '2026-11-23T10:30:00.000Z' : undefined,
  })
}

function participants(world: World, random: Random, claim: GraphNode, around: Surroundings): void {
  const { actors, places, events } = around
  if (claim.properties['speakerKind'] === 'NAMED') world.link(claim, 'SPOKEN_BY', random.pick(actors))
  if (random.chance(0.4)) world.link(claim, 'SPEAKS_FOR', random.pick(actors))
  if (random.chance(0.3)) world.link(claim, 'PLACED_IN', random.pick(places))
  for (const type of ['SUBJECT', 'OBJECT', 'ABOUT', 'ADDRESSED_TO', 'RELAYED_BY']) {
    random
      .some([...actors, ...(type === 'RELAYED_BY' || type === 'ADDRESSED_TO' ? [] : events)], random.below(3))
      .forEach((thing, position) => {
        world.link(claim, type, thing, { position, named: random.pick(['so called', undefined]) })
      })
    if (random.chance(0.1)) {
      const text = random.pick(['experts', undefined])
      const label = world.add(['Label'], { id: `${String(claim.properties['id'])}-${type}`, text })
      world.link(claim, type, label, { position: 9 })
    }
  }
  random
    .some(events, random.below(3))
    .forEach((event, position) => world.link(claim, 'OF_EVENT', event, { position }))
}

/** Often two spans of one document, so that the document is reached twice. */
function evidence(world: World, random: Random, claim: GraphNode, documents: readonly GraphNode[]): void {
  const document = random.pick(documents)
  for (let position = 0; position <= random.below(3); position++) {
    world.link(claim, 'EVIDENCED_BY', document, {
      position,
      start: position * 10,
      end: position * 10 + 7,
      sha256: 'abc',
      quote: random.pick([METACHARACTERS, undefined]),
    })
  }
}

function figures(world: World, random: Random, claim: GraphNode, { actors, places }: Surroundings): void {
  for (let position = 0; position < random.below(3); position++) {
    const figure = world.add(['Figure'], {
      id: `figure-${String(claim.properties['id'])}-${position}`,
      quantity: random.pick(['KILLED', 'INJURED', 'KILLED', 'GHOSTS']),
      who: random.pick(['CIVILIANS', undefined]),
      value: random.pick(['13', 'at least 60', undefined]),
      min: random.pick([13, 60, undefined]),
      max: random.pick([13, 2147483647, undefined]),
      approx: random.pick([true, undefined]),
      scope: random.pick(['PARTIAL', undefined]),
      when: random.pick(['2021', undefined]),
    })
    world.link(claim, 'HAS_FIGURE', figure, { position })
    if (random.chance(0.5)) world.link(figure, 'COUNTS', random.pick(actors))
    if (random.chance(0.3)) world.link(figure, 'COUNTED_IN', random.pick(places))
  }
}
