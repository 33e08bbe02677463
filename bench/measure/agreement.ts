import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { Failure } from '../../src/domain/failure'
import { FROM_PEER } from '../questions/fromPeer'
import type { Question, Variables } from '../questions/question'
import { bodyOf, pathOf, type Server } from './server'

const response = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ message: z.string() })).optional(),
})

/** Why claimgraph cannot be asked a question, or null: its schema may not have all of it yet. */
export async function refusal(
  claimgraph: Server,
  question: Question,
  variables: Variables,
): Promise<string | null> {
  const { errors } = await answerOf(claimgraph, question, variables)
  return errors?.[0]?.message ?? null
}

/** @throws Failure when two variants answer the same question differently, or one not at all. */
export async function requireAgreement(
  servers: readonly Server[],
  question: Question,
  sets: readonly Variables[],
): Promise<void> {
  for (const variables of sets) {
    const answers = await Promise.all(servers.map((server) => comparable(server, question, variables)))
    answers.forEach((answer, index) => {
      if (isDeepStrictEqual(answer, answers[0])) return
      const [one, other] = [servers[0]?.variant, servers[index]?.variant]
      throw new Failure(
        'INVALID_INPUT',
        `${one} and ${other} answer ${question.name} differently for ${JSON.stringify(variables)}:\n${clip(answers[0])}\n${clip(answer)}`,
      )
    })
  }
}

async function comparable(server: Server, question: Question, variables: Variables): Promise<unknown> {
  const { data, errors } = await answerOf(server, question, variables)
  if (errors !== undefined) {
    const messages = errors.map(({ message }) => message).join('; ')
    throw new Failure('INVALID_INPUT', `${server.variant} cannot answer ${question.name}: ${messages}`)
  }
  const alike = server.variant === 'peer' ? FROM_PEER[question.name]?.(data) : data
  return question.name === 'shortest-path' ? lengthsOfPaths(alike) : alike
}

const pathResult = z.object({ paths: z.object({ paths: z.array(z.object({ hops: z.array(z.unknown()) })) }) })

/** Of several shortest paths any will do. */
function lengthsOfPaths(data: unknown): number[] {
  return pathResult.parse(data).paths.paths.map(({ hops }) => hops.length)
}

async function answerOf(
  { variant, port }: Server,
  question: Question,
  variables: Variables,
): Promise<z.output<typeof response>> {
  const answer = await fetch(`http://127.0.0.1:${port}${pathOf(variant)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodyOf(variant, question, variables),
  })
  const text = await answer.text()
  try {
    return response.parse(JSON.parse(text))
  } catch {
    throw new Failure(
      'INVALID_INPUT',
      `${variant} answers ${question.name} with ${answer.status}: ${text.slice(0, 500)}`,
    )
  }
}

/** Where two long answers differ is found by a person, with the beginning of both. */
function clip(answer: unknown): string {
  return JSON.stringify(answer).slice(0, 2000)
}
