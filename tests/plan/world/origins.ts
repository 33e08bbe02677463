import type { GraphNode, World } from './world'

/** The distinct origins of the claims that affirm a proposition and were not taken back. */
export function originsAffirming(world: World, proposition: GraphNode): GraphNode[] {
  const claims = world
    .to(proposition, 'AFFIRMS', 'PERFORMS')
    .filter(({ properties }) => properties['counts'] !== false)
    .map(({ from }) => from)
    .filter((claim) => isLive(claim) && !world.to(claim, 'REVISES').some(({ from }) => isLive(from)))
  const origins = claims.flatMap((claim) => world.from(claim, 'ORIGINATES_FROM')).map(({ to }) => to)
  return [...new Set(origins)].filter((node) => node.is('Origin'))
}

function isLive(node: GraphNode): boolean {
  return node.is('Claim') && node.properties['knownFrom'] !== undefined
}
