import type { Request, RequestHandler } from 'express'
import { z } from 'zod'
import { Failure } from '../../domain/failure'
import { EDGE_STATUSES } from '../../domain/vocabulary'
import { nodeLink } from '../../export/nodeLink'
import type { Graph } from '../../graph/graph'
import { MOST_HOPS, readNetwork } from '../network'

/** Denied and open edges are left out of a picture unless they are asked for. */
const SHOWN = EDGE_STATUSES.filter((status) => status !== 'DENIED' && status !== 'OPEN')

const ARGUMENTS = z.strictObject({
  around: z.string({ error: 'say around which entity or event, by its id: around=iskp' }).min(1),
  hops: z
    .string()
    .regex(new RegExp(`^[0-${MOST_HOPS}]$`), `the network reaches 0 to ${MOST_HOPS} hops`)
    .transform(Number)
    .default(1),
  status: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(EDGE_STATUSES, `one or more of ${EDGE_STATUSES.join(', ')}, separated by commas`)))
    .default(SHOWN),
})

/** `GET /export/node-link?around=ID&hops=N`: the network around an entity or event, with the claims behind every edge. */
export function exportNodeLink(graph: () => Graph): RequestHandler {
  return async (request, response) => {
    const { around, hops, status } = argumentsOf(request)
    const network = await readNetwork(graph(), around, hops, status)
    if (network === null) {
      response.status(404).json({
        errors: [
          {
            message: `There is no entity or event with the id "${around}". Find it with the query search.`,
            extensions: { code: 'NOT_FOUND' },
          },
        ],
      })
      return
    }
    response.json(nodeLink(network, { around, hops, status }))
  }
}

function argumentsOf(request: Request): z.output<typeof ARGUMENTS> {
  const parsed = ARGUMENTS.safeParse(request.query)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) => `${String(path[0] ?? 'query')}: ${message}`)
  throw new Failure('INVALID_INPUT', `This network cannot be read: ${problems.join('; ')}.`)
}
