import { connect } from 'node:net'

const BODY = JSON.stringify({ query: '{ __typename }' })

export const ANSWER = '{"data":{"__typename":"Query"}}'

/** A question of which the service has half: `finish` sends the rest, and returns all that came back until the connection ended. */
export async function holdRequest(url: string): Promise<{ finish: () => Promise<string> }> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  const head = [
    'POST /graphql HTTP/1.1',
    'Host: x',
    'Content-Type: application/json',
    `Content-Length: ${BODY.length}`,
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n${BODY.slice(0, 5)}`)
  const answer = new Promise<string>((resolve) => {
    let text = ''
    socket.on('data', (chunk) => (text += String(chunk)))
    // A service that does not wait for it breaks it off.
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(text))
  })
  await new Promise((resolve) => setTimeout(resolve, 300))
  return {
    finish() {
      socket.write(BODY.slice(5))
      return answer
    },
  }
}
