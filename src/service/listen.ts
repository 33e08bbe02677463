import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Failure } from '../domain/failure'

/** How long running requests may take to end once the service stops. */
const DRAIN_MS = 10_000

export interface Listening {
  readonly url: string
  /** Takes no new request, lets those that run come to their end, then closes. */
  readonly stop: () => Promise<void>
}

/** @throws Failure when the port is taken or the address is not one of this machine. */
export async function listen(app: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer(app)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(asFailure(error, host, port)))
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const actual = isAddressInfo(address) ? address.port : port
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, stop: () => drain(server) }
}

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}

function asFailure(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Failure(
        'CONFIGURATION',
        `Port ${port} is taken: stop what uses it, or start with another, as in PORT=${port < 65_535 ? port + 1 : port - 1} npm start.`,
      )
    case 'EACCES':
      return new Failure(
        'CONFIGURATION',
        `Port ${port} may not be used by this user: choose one above 1023 with PORT.`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Failure(
        'CONFIGURATION',
        `HOST is ${host}, which is no address of this machine: 127.0.0.1 is for this machine alone, 0.0.0.0 for everyone.`,
      )
    default:
      return error
  }
}

function isAddressInfo(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}
