import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import express, { Router, type Request, type RequestHandler, type Response } from 'express'
import { inProject } from '../../paths'
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
  router.use(`${endpoint}/assets`, serveAssets(join(bundleFolder, 'assets')), answerNotFound)
  return router
}

function servePage(endpoint: string, file: string): RequestHandler {
  return async (request, response, next) => {
    response.vary('Accept')
    if (!isPageVisit(request)) {
      next()
      return
    }
    if (!existsSync(file)) {
      tellToBuild(response)
      return
    }
    const page = await readFile(file, 'utf8')
    secure(response)
    response.set('Cache-Control', 'no-cache').type('html').send(page.replaceAll('%ENDPOINT%', endpoint))
  }
}

/** Whether a person opened the address: wants HTML rather than JSON, and asks no question of the API. */
function isPageVisit(request: Request): boolean {
  const asksTheApi = 'query' in request.query || 'extensions' in request.query
  return !asksTheApi && request.accepts(['json', 'application/graphql-response+json', 'html']) === 'html'
}

function tellToBuild(response: Response): void {
  response.status(503).type('text').send('The playground is not built yet. Run: npm run build\n')
}

function serveOperations(folder: string): RequestHandler {
  return async (_request, response) => {
    const operations = await readShippedOperations(folder)
    secure(response)
    response.set('Cache-Control', 'no-cache').json(operations)
  }
}

/** The names of the assets carry a hash of their content: a browser that has one need never ask again. */
function serveAssets(folder: string): RequestHandler {
  return express.static(folder, {
    index: false,
    redirect: false,
    immutable: true,
    maxAge: '1y',
    setHeaders: secure,
  })
}

const answerNotFound: RequestHandler = (_request, response) => {
  response.status(404).type('text').send('Not found\n')
}

/**
 * Only this service may be loaded or asked. Styles may be inline: the editor writes its colours and positions into the page.
 * Fonts and icons of the style sheet are `data:` addresses.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

function secure(response: Response): void {
  response.set({
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  })
}
