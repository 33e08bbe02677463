import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import express from 'express'
import { buildSchema } from 'graphql'
import { createHandler } from 'graphql-http/lib/use/express'
import { playground } from '../../src/api/http/playground'
import { readShippedOperations, type ShippedOperation } from '../../src/api/http/shippedOperations'

export interface ServedPlayground {
  /** The address of the playground, on loopback. */
  readonly url: string
  readonly operations: readonly ShippedOperation[]
  stop(): Promise<void>
}

/** The playground before a schema of two fields and three entities. */
export async function servePlayground(
  operationsFolder = join(__dirname, 'operations'),
): Promise<ServedPlayground> {
  const app = express()
  app.use(playground({ endpoint: '/graphql', operationsFolder }))
  app.use('/graphql', createHandler({ schema: SCHEMA, rootValue: ROOT }))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    url: `http://127.0.0.1:${portOf(server.address())}/graphql`,
    operations: await readShippedOperations(operationsFolder),
    stop: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.')
  return address.port
}

const SCHEMA = buildSchema(`
  type Query {
    "One entity by any of its names."
    entity(name: String!): Entity
    "Entities whose name holds the text."
    search(text: String!): [Entity!]!
  }
  "Anyone or anything that claims speak of."
  type Entity {
    name: String!
    kind: EntityKind!
    aliases: [String!]!
  }
  enum EntityKind { ARMED_GROUP STATE LOCALITY }
`)

const ENTITIES = [
  { name: 'ISKP', kind: 'ARMED_GROUP', aliases: ['ISIS-K', 'داعش خراسان'] },
  { name: 'Afghanistan', kind: 'STATE', aliases: [] },
  { name: 'Kabul', kind: 'LOCALITY', aliases: [] },
]

const ROOT = {
  entity: ({ name }: { name: string }) => ENTITIES.find((entity) => entity.name === name) ?? null,
  search: ({ text }: { text: string }) => ENTITIES.filter((entity) => entity.name.includes(text)),
}
