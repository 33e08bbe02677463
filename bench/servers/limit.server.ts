import type { IncomingMessage } from 'node:http'
import type { Driver } from 'neo4j-driver'
import { z } from 'zod'
import { withLuceneQuery, readQuestions } from '../questions/question'
import { countingDriver } from './countingDriver'
import { serve } from './serverProcess'

const asked = z.object({ question: z.string(), variables: z.record(z.string(), z.unknown()) })

// The least that can be done: a statement written by hand, the raw driver, and node:http.
void serve((database, counter) => {
  const driver = countingDriver(database, counter)
  const statements = new Map(readQuestions().map(({ name, limit }) => [name, limit]))
  return (request, response) => {
    textOf(request)
      .then((text) => answer(driver, statements, text))
      .then((body) => {
        response.writeHead(200, {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        })
        response.end(body)
      })
      .catch((error: unknown) => {
        response.writeHead(500).end(String(error))
      })
  }
})

async function answer(
  driver: Driver,
  statements: ReadonlyMap<string, string>,
  text: string,
): Promise<string> {
  const { question, variables } = asked.parse(JSON.parse(text))
  const session = driver.session({ defaultAccessMode: 'READ' })
  try {
    const parameters = withIntegers(withLuceneQuery(variables))
    const { records } = await session.run(statements.get(question) ?? '', parameters)
    const data: unknown = records[0]?.get('data')
    return JSON.stringify({ data })
  } finally {
    await session.close()
  }
}

function withIntegers(variables: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      typeof value === 'number' ? BigInt(value) : value,
    ]),
  )
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => (text += chunk))
    request.on('end', () => resolve(text))
    request.on('error', reject)
  })
}
