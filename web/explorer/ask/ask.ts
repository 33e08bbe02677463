import '../answers/plain'
import * as z from 'zod'

/**
 * Why a question has no answer: the service is AWAY and may come back; the question is too SLOW, and would be again; or it was REFUSED,
 * and the message says why. `unknown`: the ids that it names and that are not there, when it was refused for that.
 */
export class AskFailure extends Error {
  constructor(
    readonly kind: 'AWAY' | 'SLOW' | 'REFUSED',
    message: string,
    readonly unknown: readonly string[] = [],
  ) {
    super(message)
  }
}

const extensions = z.object({
  code: z.string().optional(),
  unknown: z.array(z.object({ called: z.string() })).optional(),
})

const response = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string(), extensions: extensions.optional() })).optional(),
})

/** Asks the API. @throws AskFailure, or the reason of the signal. */
export async function ask<Answer>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  shape: z.ZodType<Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  const answer = await send(query, variables, signal)
  const { data, errors = [] } = response.parse(await answer.json().catch(() => ({ errors: [] })))
  const [error] = errors
  if (error !== undefined) {
    const { code, unknown } = error.extensions ?? {}
    const called = unknown?.map((each) => each.called)
    throw new AskFailure(kindOf(code, answer.status), error.message, called)
  }
  if (!answer.ok) throw new AskFailure('AWAY', `The service answers with status ${answer.status}.`)
  return shape.parse(data)
}

/** What passes of itself is asked again; a question that took too long is not, for it would take as long again. */
function kindOf(code: string | undefined, status: number): AskFailure['kind'] {
  if (code === 'TIMEOUT') return 'SLOW'
  return code === 'SERVICE_UNAVAILABLE' || status >= 502 ? 'AWAY' : 'REFUSED'
}

async function send(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
      ...(signal === undefined ? {} : { signal }),
    })
  } catch (error) {
    if (signal?.aborted === true) throw error
    throw new AskFailure('AWAY', 'The service does not answer.')
  }
}
