import { expressMiddleware } from '@as-integrations/express5'
import cors from 'cors'
import express, { type RequestHandler } from 'express'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { ApolloServer } from '@apollo/server'
import { inProject } from '../../paths'
import type { Api } from '../api'
import type { RequestContext } from '../executor'
import { answerErrors, answerNotFound } from './errorAnswers'
import { answerLiveness, answerReadiness } from './health'
import { explorer } from './explorer'
import { answerExport } from './exports'
import { goneSignal } from './goneSignal'
import { NotReady } from './notReady'
import { playground } from './playground'
import { outcomes, quickRoute } from './quickRoute'
import { traceParentOf } from './traceParent'

/** The largest body of a request; operations are small. */
const LARGEST_BODY = '1mb'

const ENDPOINT = '/graphql'

/** What the app serves once the database is there, and before that what it is waiting for. */
export interface Readiness {
  /** Null until everything is ready. */
  readonly api: Api | null
  /** What is being done, for people. */
  readonly state: string
}

export interface AppOptions {
  readonly readiness: () => Readiness
  readonly corsOrigins: readonly string[]
  readonly logError: (error: unknown) => void
}

/** All of HTTP: health, explorer, playground, API and exports; everything else is an error in JSON. */
export function createApp({ readiness, corsOrigins, logError }: AppOptions): RequestListener {
  const app = express()
  const allowOrigins = cors({ origin: corsOrigins.includes('*') ? '*' : [...corsOrigins] })
  app.disable('x-powered-by')
  app.use(noSniffing)
  app.get('/healthz', answerLiveness)
  app.get('/readyz', answerReadiness(readiness))
  app.get('/metrics', answerMetrics(readiness))
  app.use(allowOrigins)
  app.use(explorer())
  app.use(playground({ endpoint: ENDPOINT, operationsFolder: inProject('schema', 'operations') }))
  app.use(ENDPOINT, express.json({ limit: LARGEST_BODY }), answerGraphql(readiness))
  const answersExport = answerExport(() => ready(readiness).graph)
  app.get('/export/:format', answersExport)
  app.post('/export/:format', express.urlencoded({ extended: false, limit: LARGEST_BODY }), answersExport)
  app.use(answerNotFound)
  app.use(answerErrors(logError))
  return quickRoute({
    endpoint: ENDPOINT,
    api: () => readiness().api,
    app,
    allowOrigin: (request, response) => allowOrigins(request, response, () => undefined),
  })
}

/** What is said to be JSON is not to be taken for a page. */
const noSniffing: RequestHandler = (_request, response, next) => {
  response.set('X-Content-Type-Options', 'nosniff')
  next()
}

function answerGraphql(readiness: () => Readiness): RequestHandler {
  const middlewares = new WeakMap<ApolloServer<RequestContext>, RequestHandler>()
  return (request, response, next) => {
    const { apollo } = ready(readiness)
    const known = middlewares.get(apollo) ?? expressMiddleware(apollo, { context })
    middlewares.set(apollo, known)
    return known(request, response, next)
  }
}

function context({ req, res }: { req: IncomingMessage; res: ServerResponse }): Promise<RequestContext> {
  return Promise.resolve({
    outcome: outcomes.get(req),
    signal: goneSignal(res),
    traceParent: traceParentOf(req),
  })
}

/** What Prometheus reads. @throws NotReady while the service starts. */
function answerMetrics(readiness: () => Readiness): RequestHandler {
  return async (_request, response) => {
    const { metrics } = ready(readiness)
    response.set('Content-Type', metrics.contentType).send(await metrics.text())
  }
}

/** @throws NotReady while the service starts. */
function ready(readiness: () => Readiness): Api {
  const { api, state } = readiness()
  if (api) return api
  throw new NotReady(state)
}
