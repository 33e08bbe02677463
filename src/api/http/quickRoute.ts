import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { getOperationAST, OperationTypeNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Api } from '../api'
import type { RequestContext } from '../executor'
import { stringifyResult, WrittenJson } from '../writtenJson'
import { goneSignal } from './goneSignal'
import { questionInAddress, questionInBody, quickBodyLength, type QuickQuestion } from './quickQuestion'
import { traceParentOf } from './traceParent'

export interface QuickRouteOptions {
  /** The path of the GraphQL API. */
  readonly endpoint: string
  /** Null until everything is ready. */
  readonly api: () => Api | null
  /** Everything else: express, with Apollo behind it. */
  readonly app: RequestListener
  /** Lets pages of other origins read the answer, where they may. */
  readonly allowOrigin: (request: IncomingMessage, response: ServerResponse) => void
}

/** Executed operations whose outcome Apollo is to present, by their request. */
export const outcomes = new WeakMap<IncomingMessage, RequestContext['outcome']>()

/**
 * Answers a question that Apollo has answered before, and has an answer without errors, past express and Apollo, whose share of a
 * small question is larger than its own (docs/decisions/012-quick-route.md). Whatever is not as usual goes to them: what was never
 * asked before, other forms of requests, everything that is wrong, and every answer with an error in it.
 */
export function quickRoute({ endpoint, api, app, allowOrigin }: QuickRouteOptions): RequestListener {
  const contentTypes = new LRUCache<string, string>({ max: 50 })

  function handle(request: IncomingMessage, response: ServerResponse): void {
    const ready = isOfApi(request) ? api() : null
    if (ready === null) app(request, response)
    else if (request.method === 'POST') handlePost(ready, request, response)
    else handleQuestion(ready, questionInAddress(request), request, response)
  }

  function isOfApi({ method, url = '' }: IncomingMessage): boolean {
    if (method === 'POST') return url === endpoint
    return method === 'GET' && url.startsWith(`${endpoint}?`)
  }

  function handlePost(ready: Api, request: IncomingMessage, response: ServerResponse): void {
    const length = quickBodyLength(request)
    if (length === null) {
      app(request, response)
      return
    }
    peek(request, length, (body) => {
      handleQuestion(ready, questionInBody(body), request, response)
    })
  }

  function handleQuestion(
    ready: Api,
    question: QuickQuestion | null,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const contentType = contentTypes.get(acceptOf(request))
    const asked = question === null ? null : knownOperation(ready, question)
    if (asked === null || contentType === undefined) {
      response.once('finish', () => learnContentType(request, response))
      app(request, response)
      return
    }
    const from = { signal: goneSignal(response), traceParent: traceParentOf(request) }
    void ready.execute({ ...asked, ...from }).then((outcome) => {
      const { data, errors } = outcome
      if (errors === undefined && data instanceof WrittenJson) {
        send(request, response, contentType, stringifyResult(outcome))
        return
      }
      outcomes.set(request, outcome)
      app(request, response)
    })
  }

  /** Which type Apollo answers with is negotiated once for each header. */
  function learnContentType(request: IncomingMessage, response: ServerResponse): void {
    const type = response.getHeader('content-type')
    const isAnswer = response.statusCode === 200 && typeof type === 'string' && ANSWER_TYPE.test(type)
    if (isAnswer) contentTypes.set(acceptOf(request), type)
  }

  function send(request: IncomingMessage, response: ServerResponse, contentType: string, text: string): void {
    allowOrigin(request, response)
    if (request.method === 'GET') addVary(response, 'Accept')
    response.writeHead(200, {
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
      'Content-Type': contentType,
      'Content-Length': Buffer.byteLength(text),
    })
    response.end(text)
  }

  return handle
}

/** Says that the address answers otherwise to another header of this name: with the playground. */
function addVary(response: ServerResponse, header: string): void {
  const vary = response.getHeader('Vary')
  response.setHeader('Vary', typeof vary === 'string' ? `${vary}, ${header}` : header)
}

const ANSWER_TYPE = /^application\/(json|graphql-response\+json)\b/

function acceptOf({ headers }: IncomingMessage): string {
  return headers.accept ?? ''
}

function knownOperation({ known }: Api, { text, operationName, variables }: QuickQuestion) {
  const document = known.find(text)
  const operation = document && getOperationAST(document, operationName)
  return document && operation?.operation === OperationTypeNode.QUERY
    ? { document, operation, variables }
    : null
}

/** The whole body as text, which stays in the request: whoever reads it later finds it untouched. */
function peek(request: IncomingMessage, length: number, then: (body: string) => void): void {
  const chunks: Buffer[] = []
  let received = 0
  const take = (): void => {
    const chunk: unknown = request.read()
    if (!Buffer.isBuffer(chunk)) return
    chunks.push(chunk)
    received += chunk.length
    if (received < length) return
    request.off('readable', take)
    const body = Buffer.concat(chunks)
    // Before the end of the stream is told, which happens in the next tick at the earliest.
    request.unshift(body)
    then(body.toString())
  }
  request.on('readable', take)
}
