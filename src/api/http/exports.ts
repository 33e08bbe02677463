import type { Request, RequestHandler, Response } from 'express'
import { once } from 'node:events'
import type { Graph } from '../../graph/graph'
import { exportNetwork } from '../exports/exportNetwork'
import { goneSignal } from './goneSignal'

/**
 * `GET /export/FORMAT?around=ID&hops=N`: a network, path or list as a file, made as it is taken. By `POST` the parameters may also stand in
 * a form, for more of them than go into an address.
 */
export function answerExport(graph: () => Graph): RequestHandler<{ format: string }> {
  return async (request, response) => {
    const signal = goneSignal(response)
    const { fileName, contentType, chunks } = await exportNetwork(
      graph(),
      request.params.format,
      parametersOf(request),
      signal,
    )
    // What a page posts for is a file and not a page to go to.
    const isShown = request.method === 'GET' && contentType.includes('json')
    const disposition = isShown ? 'inline' : 'attachment'
    response.set({
      'Content-Type': contentType,
      'Content-Disposition': `${disposition}; filename="${fileName}"`,
    })
    await send(response, chunks, signal)
  }
}

function parametersOf({ query, body }: Request<{ format: string }>): Readonly<Record<string, unknown>> {
  const form: unknown = body
  return { ...query, ...(typeof form === 'object' ? form : {}) }
}

/** Reads on only when what was sent has been taken; an error before the first chunk can still be answered. */
async function send(
  response: Response,
  chunks: AsyncIterable<string | Uint8Array>,
  signal: AbortSignal,
): Promise<void> {
  for await (const chunk of chunks) {
    if (!response.write(chunk)) await once(response, 'drain', { signal })
  }
  response.end()
}
