import { setTimeout as wait } from 'node:timers/promises'
import { listen } from '../../src/service/listen'

/** The one container that the engine knows. */
interface FakeContainer {
  readonly isRunning: boolean
  readonly image: string
  /** Where its Bolt is published. */
  readonly boltPort: number
}

/** How long the engine takes to start it. */
const START_MS = 300

/**
 * What the Docker engine answers about a container, as far as we ask, at the address of DOCKER_HOST while a suite runs: for what no real
 * engine can be brought to do at will.
 */
export function fakeEngine(container: FakeContainer): { readonly requests: readonly string[] } {
  const requests: string[] = []
  const before = process.env['DOCKER_HOST']
  let stop = (): Promise<void> => Promise.resolve()
  beforeAll(async () => {
    const server = await listen(
      ({ method = '', url = '' }, response) => {
        const request = `${method} ${url.split('?')[0] ?? ''}`
        void answer(request, container).then(([status, body]) => {
          requests.push(request)
          response.writeHead(status, { 'content-type': 'application/json' }).end(body)
        })
      },
      '127.0.0.1',
      0,
    )
    stop = server.stop
    process.env['DOCKER_HOST'] = server.url.replace('http:', 'tcp:')
  })
  afterAll(async () => {
    if (before === undefined) delete process.env['DOCKER_HOST']
    else process.env['DOCKER_HOST'] = before
    await stop()
  })
  return { requests }
}

async function answer(request: string, container: FakeContainer): Promise<[status: number, body: string]> {
  if (request === 'GET /_ping') return [200, 'OK']
  if (/^GET \/containers\/[\w-]+\/json$/.test(request)) return [200, JSON.stringify(inspected(container))]
  if (request.endsWith('/start')) {
    await wait(START_MS)
    return [204, '']
  }
  if (request.endsWith('/stop')) return [204, '']
  return [500, JSON.stringify({ message: `${request} is not foreseen.` })]
}

function inspected({ isRunning, image, boltPort }: FakeContainer) {
  return {
    State: { Running: isRunning },
    Config: { Image: image },
    NetworkSettings: { Ports: { '7687/tcp': [{ HostIp: '127.0.0.1', HostPort: String(boltPort) }] } },
  }
}
