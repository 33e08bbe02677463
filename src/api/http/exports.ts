import type { Request, RequestHandler, Response } from 'express'
import { once } from 'node:events'
import type { Graph } from '../../graph/graph'
import { exportNetwork } from '../exports/exportNetwork'
import { goneSignal } from './goneSignal'

/** `GET /export/FORMAT?around=ID&hops=N`: a network, path or list as a file, made as it is taken. */
export function answerExport(graph: () => Graph): RequestHandler<{ format: string }> {
  return async (request, response) => {
    const signal = goneSignal(response)
    const { fileName, contentType, chunks } = await exportNetwork(
      graph(),
      request.params.format,
      parametersOf(request),
      signal,
    )
    const disposition = contentType.includes('json') ? 'inline' : 'attachment'
    response.set({
      'Content-Type': contentType,
      'Content-Disposition': `${disposition}; filename="${fileName}"`,
    })
    await send(response, chunks, signal)
  }
}

function parametersOf({ query }: Pick<Request, 'query'>): Readonly<Record<string, unknown>> {
  return { ...query }
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
