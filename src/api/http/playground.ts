import { join } from 'node:path'
import { Router, type Request, type RequestHandler } from 'express'
import { inProject } from '../../paths'
import { answerNoAsset, secure, sendPage, serveAssets } from './pages'
import { readShippedOperations } from './shippedOperations'

interface PlaygroundOptions {
  /** The path of the GraphQL API, such as `/graphql`; a browser that opens it gets the page. */
  readonly endpoint: string
  readonly operationsFolder: string
  /** Where `web/build.mjs` put the page. */
  readonly bundleFolder?: string
}

/**
 * Serves the playground beside the API, to be mounted before it at the root of the app. Takes only what a browser asks for: the
 * page, its assets and the shipped operations; every other request falls through to the API.
 */
export function playground({
  endpoint,
  operationsFolder,
  bundleFolder = inProject('dist', 'web', 'playground'),
}: PlaygroundOptions): Router {
  const router = Router()
  router.get(endpoint, servePage(endpoint, join(bundleFolder, 'index.html')))
  router.get(`${endpoint}/operations.json`, serveOperations(operationsFolder))
  router.use(`${endpoint}/assets`, serveAssets(join(bundleFolder, 'assets')), answerNoAsset)
  return router
}

function servePage(endpoint: string, file: string): RequestHandler {
  return async (request, response, next) => {
    response.vary('Accept')
    if (!isPageVisit(request)) {
      next()
      return
    }
    await sendPage(response, file, { '%ENDPOINT%': endpoint })
  }
}

/** Whether a person opened the address: wants HTML rather than JSON, and asks no question of the API. */
function isPageVisit(request: Request): boolean {
  const asksTheApi = 'query' in request.query || 'extensions' in request.query
  return !asksTheApi && request.accepts(['json', 'application/graphql-response+json', 'html']) === 'html'
}

function serveOperations(folder: string): RequestHandler {
  return async (_request, response) => {
    const operations = await readShippedOperations(folder)
    secure(response)
    response.set('Cache-Control', 'no-cache').json(operations)
  }
}
