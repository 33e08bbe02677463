import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** One kept connection that sends a request at a time: as little as possible, since it takes time from those it measures. */
export interface HttpConnection {
  /** The body of the answer. @throws Error when its status is not 200. */
  post(request: Buffer): Promise<Buffer>
  close(): void
}

export function requestOf(path: string, body: string): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Content-Type: application/json',
    'Accept: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    '',
  ].join('\r\n')
  return Buffer.from(head + body)
}

export async function openConnection(port: number): Promise<HttpConnection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await once(socket, 'connect')
  return { post: (request) => exchange(socket, request), close: () => socket.destroy() }
}

function exchange(socket: Socket, request: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0)
    const fail = (error: Error): void => {
      socket.off('data', take)
      reject(error)
    }
    const take = (chunk: Buffer): void => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      const answer = answerIn(received)
      if (answer === null) return
      socket.off('data', take)
      socket.off('error', fail)
      if (answer.status === 200) resolve(answer.body)
      else reject(new Error(`Answered with ${answer.status}: ${answer.body.toString()}`))
    }
    socket.on('data', take)
    socket.once('error', fail)
    socket.write(request)
  })
}

/** Null until all of it is there. */
function answerIn(received: Buffer): { status: number; body: Buffer } | null {
  const end = received.indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = received.toString('latin1', 0, end)
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  if (length === undefined) throw new Error('The answer does not say how long it is.')
  const start = end + 4
  if (received.length < start + Number(length)) return null
  return { status: Number(head.slice(9, 12)), body: received.subarray(start, start + Number(length)) }
}
