import type { ErrorRequestHandler, RequestHandler } from 'express'
import { GraphQLError } from 'graphql'
import { Failure } from '../../domain/failure'
import { answerTo, statusOf } from '../errors'
import { NotReady } from './notReady'

/** No such address: 404 as JSON. */
export const answerNotFound: RequestHandler = (request, response) => {
  response
    .status(404)
    .json(errors(`There is nothing at ${request.path}. The API is at /graphql.`, { code: 'NOT_FOUND' }))
}

/** Every error as JSON of the GraphQL specification, without a stack trace or a path of this machine. */
export function answerErrors(log: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const { status, message, extensions } = present(error)
    if (status === 500) log(error)
    // Half an answer is not to be taken for a whole one.
    if (response.headersSent) response.destroy()
    else response.status(status).json(errors(message, extensions))
  }
}

interface Presented {
  readonly status: number
  readonly message: string
  readonly extensions: Readonly<Record<string, unknown>>
}

function present(error: unknown): Presented {
  if (error instanceof Failure) {
    const { code, status } = answerTo(error)
    return { status, message: error.message, extensions: { code } }
  }
  if (error instanceof NotReady) {
    return { status: 503, message: error.message, extensions: { code: 'SERVICE_UNAVAILABLE' } }
  }
  if (error instanceof GraphQLError) {
    const { message, extensions } = error
    return { status: statusOf(extensions['code']), message, extensions }
  }
  const type = error instanceof Error ? String(Reflect.get(error, 'type')) : ''
  const known = BODY_ERRORS[type]
  if (known) return { ...known, extensions: { code: 'BAD_REQUEST' } }
  return {
    status: 500,
    message: 'Something went wrong in the service; it has been logged.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  }
}

/** What express says of bodies that it cannot read, by the `type` of its errors. */
const BODY_ERRORS: Readonly<Record<string, { status: number; message: string }>> = {
  'entity.parse.failed': { status: 400, message: 'The body of the request is not JSON.' },
  'entity.too.large': {
    status: 413,
    message:
      'The body of the request is larger than 1 MB; send a smaller operation, or its values as variables.',
  },
  'encoding.unsupported': {
    status: 415,
    message:
      'The body of the request has an encoding that is not supported; send it plain, gzip, deflate or br.',
  },
  'charset.unsupported': { status: 415, message: 'The body of the request is not in UTF-8.' },
  'request.aborted': { status: 400, message: 'The request ended before its body was complete.' },
  'request.size.invalid': { status: 400, message: 'The request is not as long as it says.' },
}

function errors(message: string, extensions: Readonly<Record<string, unknown>>): object {
  return { errors: [{ message, extensions }] }
}
