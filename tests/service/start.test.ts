import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { askOverHttp } from '../support/ask'
import { claimgraph, npmStart, onTestDatabase, type Running } from '../support/claimgraph'
import { testGraph } from '../support/graph'

const LONG = 60_000

describe('claimgraph start', () => {
  const graph = testGraph()
  const started: Running[] = []
  afterEach(() => started.splice(0).forEach(({ child }) => child.kill('SIGKILL')))

  function start(settings: Record<string, string> = {}): Running {
    const running = claimgraph(['start'], { ...onTestDatabase(), PORT: '0', ...settings })
    started.push(running)
    return running
  }

  async function urlOf(running: Running): Promise<string> {
    await running.says('claimgraph is ready.')
    await running.says('Ctrl-C stops it.')
    return /Playground\s+(http:\/\/[^/]+)/.exec(running.output().stdout)?.[1] ?? ''
  }

  it(
    'loads, serves, says where it is and what to try, and on SIGTERM stops with exit code 0 and leaves the database running',
    async () => {
      const service = start()
      const url = await urlOf(service)
      expect((await fetch(`${url}/healthz`)).status).toBe(200)
      expect((await fetch(`${url}/readyz`)).status).toBe(200)
      const { body } = await askOverHttp(url, '{ entity(name: "ISIS-K") { id } }')
      expect(body).toEqual({ data: { entity: { id: 'iskp' } } })
      expect(await (await fetch(url)).text()).toContain('<title>claimgraph explorer</title>')
      service.child.kill('SIGTERM')
      expect((await service.ended).code).toBe(0)
      expect(
        await graph.read({ name: 'test', text: 'MATCH (c:Claim) RETURN count(c) > 0 AS isThere' }),
      ).toEqual([{ isThere: true }])
    },
    LONG,
  )

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'npm start passes %s on to the service, which stops as it should',
    async (signal) => {
      const service = npmStart({ ...onTestDatabase(), PORT: '0' })
      started.push(service)
      const url = await urlOf(service)
      service.child.kill(signal)
      const { stderr } = await service.ended
      expect(stderr).toContain('Stopping')
      await expect(fetch(`${url}/healthz`)).rejects.toThrow()
    },
    LONG,
  )

  it(
    'a second start loads nothing twice',
    async () => {
      const service = start()
      await urlOf(service)
      service.child.kill('SIGINT')
      const { code, stderr } = await service.ended
      expect(code).toBe(0)
      expect(stderr).toContain('nothing new')
    },
    LONG,
  )

  it(
    'the command that it suggests works',
    async () => {
      const service = start()
      const url = await urlOf(service)
      const suggested = /-d '(.+)'/.exec(service.output().stdout)?.[1] ?? ''
      const { query }: { query: string } = JSON.parse(suggested)
      const { status, body } = await askOverHttp(url, query)
      expect([status, body.errors]).toEqual([200, undefined])
    },
    LONG,
  )

  it(
    'lets a request that runs come to its end before it stops',
    async () => {
      const service = start()
      const { hostname, port } = new URL(await urlOf(service))
      const socket = connect(Number(port), hostname)
      const body = JSON.stringify({ query: '{ __typename }' })
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
      )
      await new Promise((resolve) => setTimeout(resolve, 300))
      service.child.kill('SIGTERM')
      await service.says('Stopping')
      const answer = new Promise<string>((resolve) => {
        let text = ''
        socket.on('data', (chunk) => (text += String(chunk)))
        socket.on('close', () => resolve(text))
      })
      socket.write(body.slice(5))
      expect(await answer).toContain('{"data":{"__typename":"Query"}}')
      expect((await service.ended).code).toBe(0)
    },
    LONG,
  )

  it(
    'warns when anyone may read',
    async () => {
      const service = start({ HOST: '0.0.0.0' })
      await urlOf(service)
      expect(service.output().stderr).toContain('anyone who reaches this machine may read everything')
    },
    LONG,
  )

  describe('ends with one clear sentence and exit code 1', () => {
    async function failing(settings: Record<string, string>): Promise<string> {
      const { code, stderr } = await start(settings).ended
      expect(code).toBe(1)
      expect(stderr).not.toMatch(/\n\s+at |node_modules|Error:/)
      return stderr
    }

    it('when the port is taken', async () => {
      const other = await occupiedPort()
      const stderr = await failing({ PORT: String(other.port) })
      other.server.close()
      expect(stderr).toContain(`Port ${other.port} is taken: stop what uses it`)
    })

    it('when the password is wrong', async () => {
      expect(await failing({ NEO4J_PASSWORD: 'not-this-one' })).toContain(
        'check NEO4J_USER and NEO4J_PASSWORD',
      )
    })

    it(
      'when nothing answers at NEO4J_URI',
      async () => {
        expect(await failing({ NEO4J_URI: 'bolt://127.0.0.1:9' })).toContain(
          'is Neo4j running where NEO4J_URI points?',
        )
      },
      LONG,
    )

    it('when settings are wrong, naming all of them', async () => {
      const stderr = await failing({ PORT: 'http', LOG_LEVEL: 'loud' })
      expect(stderr).toContain('PORT must be')
      expect(stderr).toContain('LOG_LEVEL must be')
    })

    it(
      'when a recorded migration has changed',
      async () => {
        const name = 'test-migration'
        await graph.run({
          name,
          text: `MATCH (m:Migration {number: 1}) SET m.kept = m.sha256, m.sha256 = 'another'`,
        })
        const stderr = await failing({})
        await graph.run({ name, text: 'MATCH (m:Migration {number: 1}) SET m.sha256 = m.kept REMOVE m.kept' })
        expect(stderr).toContain('001-')
        expect(stderr).toContain('claimgraph reset')
      },
      LONG,
    )
  })

  it('lists every setting with --help', async () => {
    const { code, stdout } = await claimgraph(['start', '--help']).ended
    expect(code).toBe(0)
    for (const name of [
      'PORT',
      'HOST',
      'NEO4J_URI',
      'NEO4J_PASSWORD',
      'CLAIMGRAPH_DATABASE',
      'ARTICLES_DIR',
    ]) {
      expect(stdout).toContain(name)
    }
  })
})

async function occupiedPort(): Promise<{ server: Server; port: number }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('It listens on no port.')
  return { server, port: address.port }
}
