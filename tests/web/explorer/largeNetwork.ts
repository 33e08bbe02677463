/** An answer to the question about a network, of invented groups each of which has to do with some others. */
export function largeNetwork(nodes: number, edges: number): object {
  const thing = (index: number) => ({
    __typename: 'Organization',
    id: `n${index}`,
    name: `Group ${index}`,
    organizationType: 'OTHER',
  })
  const types = ['ATTACKED', 'ACCUSED', 'MET']
  return {
    nodes: Array.from({ length: nodes }, (_, index) => ({ hidden: 0, node: thing(index) })),
    edges: Array.from({ length: edges }, (_, index) => ({
      id: `e${index}`,
      type: types[index % 3],
      label: 'met',
      status: 'AFFIRMED',
      from: thing(index % nodes),
      to: thing((index * 7 + 1 + Math.floor(index / nodes)) % nodes),
      firstKnown: null,
      support: { affirming: 1, denying: 0, origins: 1, originsIndependent: 0 },
    })),
    cut: null,
    why: null,
  }
}

/** The parameters of a link to it. */
export const LARGE_NETWORK = '?around=n0&families=VIOLENCE,ACCUSATION,COOPERATION'
