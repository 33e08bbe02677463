import { Random } from '../generate/random'
import { entities, type Cast } from './cast'
import { claims } from './claims'
import { originsAffirming } from './origins'
import { documents, events, propositions, standing } from './statements'
import { World, type GraphNode } from './world'

/** A small graph with all that hurts in it: what is missing, unknown, tied, doubled, ambiguous, or beyond the BMP. */
export function theWorld(): World {
  const world = new World()
  const cast = entities(world)
  const happened = events(world)
  const written = documents(world, cast)
  const stated = propositions(world, [...cast.actors, ...happened])
  const also = standingFor(world, cast, happened)
  claims(world, {
    actors: [...cast.actors, cast.same],
    places: cast.places,
    events: [...happened, also],
    documents: written,
    propositions: stated,
  })
  stated.forEach((proposition) => {
    proposition.properties = { ...proposition.properties, origins: counted(world, proposition) }
  })
  relations(world, cast, happened, stated)
  judgements(world, cast)
  return world
}

/** An entity and an event that are judged the same as others: claims name them, nothing else does. */
function standingFor(world: World, { actors, same }: Cast, happened: readonly GraphNode[]): GraphNode {
  const [actor] = actors
  const [event] = happened
  const also = world.add(['Event'], { id: 'z-event', name: 'Z', nameKey: 'z', kind: 'INCIDENT' })
  if (actor) world.link(same, 'SAME_AS', actor)
  if (event) world.link(also, 'SAME_AS', event)
  return also
}

/** One edge for each (from, type, to); some have no proposition, one leads to where it comes from. */
function relations(
  world: World,
  { actors, places, others }: Cast,
  happened: readonly GraphNode[],
  stated: readonly GraphNode[],
): void {
  const random = new Random(4)
  const drawn = new Set<string>()
  const draw = (from: GraphNode, type: string, to: GraphNode): void => {
    const id = `${String(from.properties['id'])}:${type}:${String(to.properties['id'])}`
    if (drawn.has(id)) return
    drawn.add(id)
    const proposition = random.chance(0.8) ? random.pick(stated) : undefined
    world.link(from, type, to, {
      id,
      ...standing(random, drawn.size % 20 === 0),
      ...(proposition && {
        proposition: String(proposition.properties['id']),
        origins: counted(world, proposition),
      }),
    })
  }
  for (let index = 0; index < 40; index++) {
    draw(
      random.pick(actors),
      random.pick(['ATTACKED', 'ACCUSED', 'ALLIED_WITH']),
      random.pick([...actors, ...others]),
    )
  }
  for (let index = 0; index < 20; index++) {
    const event = random.pick(happened)
    draw(random.pick(actors), random.pick(['PERPETRATED', 'CLAIMED', 'DENIED_RESPONSIBILITY']), event)
    draw(event, 'HIT', random.pick([...actors, ...places]))
    draw(event, 'LOCATED_IN', random.pick(places))
  }
  const [itself] = actors
  if (itself) draw(itself, 'FOUGHT', itself)
}

/** How many origins affirm it; of those much affirmed that was never counted. */
function counted(world: World, proposition: GraphNode): number | undefined {
  const origins = originsAffirming(world, proposition).length
  return origins + Number(proposition.properties['affirming']) > 3 ? undefined : origins
}

function judgements(world: World, { actors, others }: Cast): void {
  const [one, other] = actors
  const [, unknown] = others
  if (!one || !other || !unknown) return
  const whole = world.add(['Judgement'], { id: 'judgement-1', verdict: 'DIFFERENT', why: 'One is a branch.' })
  world.link(whole, 'JUDGES', one, { side: 'a' })
  world.link(whole, 'JUDGES', other, { side: 'b' })
  const half = world.add(['Judgement'], { id: 'judgement-2', verdict: 'MAYBE', at: '2021' })
  world.link(half, 'JUDGES', unknown, { side: 'a' })
}
