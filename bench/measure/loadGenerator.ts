import { z } from 'zod'
import { openConnection, requestOf, type HttpConnection } from './httpConnection'

/** What is to be asked, of whom, by how many at once, and for how long. */
export const order = z.object({
  port: z.number(),
  path: z.string(),
  bodies: z.array(z.string()),
  concurrency: z.number(),
  seconds: z.number(),
})

/** How long each request took, and all of them together. */
export const outcome = z.object({ latenciesMs: z.array(z.number()), seconds: z.number() })

// A process of its own: it hears an order, asks until the time is over, and tells the outcome.
process.on('message', (message) => {
  generate(order.parse(message)).then(
    (result) => process.send?.(result),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.on('disconnect', () => process.exit(0))

async function generate({ port, path, bodies, concurrency, seconds }: z.output<typeof order>) {
  const requests = bodies.map((body) => requestOf(path, body))
  const connections = await Promise.all(Array.from({ length: concurrency }, () => openConnection(port)))
  const latenciesMs: number[] = []
  let asked = 0
  const start = performance.now()
  const isOver = (): boolean => performance.now() - start > seconds * 1000
  const next = (): Buffer => requests[asked++ % requests.length] ?? Buffer.alloc(0)
  await Promise.all(connections.map((connection) => work(connection, next, isOver, latenciesMs)))
  const end = performance.now()
  for (const connection of connections) connection.close()
  return { latenciesMs, seconds: (end - start) / 1000 }
}

async function work(
  connection: HttpConnection,
  next: () => Buffer,
  isOver: () => boolean,
  latenciesMs: number[],
): Promise<void> {
  do {
    const start = performance.now()
    await connection.post(next())
    latenciesMs.push(performance.now() - start)
  } while (!isOver())
}
