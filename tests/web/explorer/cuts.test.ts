import { cutOf } from '../../../web/explorer/state/picture'
import { ISKP, SAIDI, TALIBAN } from './someEdges'

/** The service says that it holds less than there is. */
const CUT = 'More lies within reach.'

function aNetwork(hidden: readonly number[], cut: string | null) {
  const nodes = [ISKP, TALIBAN, SAIDI].map((node, index) => ({ node, hidden: hidden[index] ?? 0 }))
  return { nodes, edges: [], cut, why: null }
}

describe('what was not fetched', () => {
  it('is nothing where the service says so, whatever lies further out', () => {
    expect(cutOf(aNetwork([0, 7, 7], null), ['iskp'], false)).toBeNull()
  })

  it('is counted at the centre, not at what is shown around it', () => {
    expect(cutOf(aNetwork([40, 900, 0], CUT), ['iskp'], false)).toEqual({
      around: ['iskp'],
      isExpansion: false,
      shown: 3,
      atLeast: 43,
    })
  })

  it('is at least that of the centre with most, since two may share neighbours', () => {
    expect(cutOf(aNetwork([40, 25, 0], CUT), ['iskp', 'taliban'], false)?.atLeast).toBe(43)
  })
})
