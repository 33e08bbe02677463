import type { RequestHandler } from 'express'
import { statement } from '../../graph/statement'
import type { Readiness } from './app'

const ping = statement('ping')

/** The process is alive: always 200. */
export const answerLiveness: RequestHandler = (_request, response) => {
  response.json({ status: 'alive' })
}

/** 200 when questions are answered, else 503 with what is being done or what is wrong. */
export function answerReadiness(readiness: () => Readiness): RequestHandler {
  return async (_request, response) => {
    const { api, state } = readiness()
    if (!api) {
      response.status(503).json({ status: 'starting', state })
      return
    }
    try {
      await api.graph.read(ping)
      response.json({ status: 'ready' })
    } catch {
      response.status(503).json({ status: 'unavailable', state: 'the database does not answer' })
    }
  }
}
