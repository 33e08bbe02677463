import { FORMATS } from '../../src/api/exports/formats'
import type { NetworkEdge } from '../../src/export/network'
import { aNetwork } from './support/aNetwork'

const MANY = 20_000

describe('a file that is not taken', () => {
  it.each(FORMATS)('is not made either: $name', async ({ write }) => {
    let read = 0
    const pieces = write({ ...aNetwork().network, edges: endless(() => read++) })[Symbol.asyncIterator]()
    while (read === 0) expect((await pieces.next()).done).toBe(false)
    expect(read).toBeLessThan(MANY / 10)
    await pieces.return?.()
  })

  it.each(FORMATS)('lets go of the database when it is given up: $name', async ({ write }) => {
    let read = 0
    let isClosed = false
    const edges = endless(
      () => read++,
      () => (isClosed = true),
    )
    const pieces = write({ ...aNetwork().network, edges })[Symbol.asyncIterator]()
    while (read === 0) await pieces.next()
    await pieces.return?.()
    expect(isClosed).toBe(true)
  })
})

/** Far more edges than anybody takes, each told when it is read. */
async function* endless(
  onRead: () => unknown,
  onClose: () => unknown = () => undefined,
): AsyncGenerator<NetworkEdge> {
  const [edge] = aNetwork().edges
  try {
    for (let nth = 0; edge !== undefined && nth < MANY; nth++) {
      onRead()
      yield await Promise.resolve({ ...edge, id: `${edge.id}:${nth}` })
    }
  } finally {
    onClose()
  }
}
