import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import type { Address } from '../../src/graph/graph'

/** How many statements were sent to Neo4j since the start. */
export interface Counter {
  statements: number
}

const address = z.object({ uri: z.string(), user: z.string(), password: z.string() })

/** Runs one variant in this process: it listens on a free port, tells it to its parent, and answers how many statements it sent. */
export async function serve(
  start: (database: Address, counter: Counter) => RequestListener | Promise<RequestListener>,
): Promise<void> {
  const counter: Counter = { statements: 0 }
  const database = address.parse(JSON.parse(process.argv[2] ?? 'null'))
  const server = createServer(await start(database, counter))
  process.on('message', () => process.send?.({ statements: counter.statements }))
  process.on('disconnect', () => process.exit(0))
  server.listen(0, '127.0.0.1', () => {
    const listening = server.address()
    process.send?.({ port: isPort(listening) ? listening.port : 0 })
  })
}

function isPort(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}
