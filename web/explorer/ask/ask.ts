import '../answers/plain'
import * as z from 'zod'

/** Why a question has no answer: the service is AWAY and may come back, or it REFUSED, and says why. */
export class AskFailure extends Error {
  constructor(
    readonly kind: 'AWAY' | 'REFUSED',
    message: string,
  ) {
    super(message)
  }
}

/** The codes that pass of themselves. */
const PASSING = new Set(['SERVICE_UNAVAILABLE', 'TIMEOUT'])

const response = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }),
    )
    .optional(),
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
    const isPassing = PASSING.has(error.extensions?.code ?? '') || answer.status >= 502
    throw new AskFailure(isPassing ? 'AWAY' : 'REFUSED', error.message)
  }
  if (!answer.ok) throw new AskFailure('AWAY', `The service answers with status ${answer.status}.`)
  return shape.parse(data)
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
