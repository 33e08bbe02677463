import { createServer, type Server } from 'node:http'
import { SETTINGS_TABLE } from '../../src/settings'
import { askOverHttp } from '../support/ask'
import { claimgraph, npm, onTestDatabase, tellGroup, type Running } from '../support/claimgraph'
import { testGraph } from '../support/graph'
import { ANSWER, holdRequest } from '../support/heldRequest'

const LONG = 60_000

describe('claimgraph start', () => {
  const graph = testGraph()
  const started: Running[] = []
  afterEach(() => started.splice(0).forEach((running) => running.kill()))

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
      const service = npm(['start'], { ...onTestDatabase(), PORT: '0' })
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
    'on Ctrl-C, which reaches it from the terminal and once more from npm, lets a request come to its end and ends with exit code 0',
    async () => {
      const service = npm(['start'], { ...onTestDatabase(), PORT: '0' })
      started.push(service)
      const held = await holdRequest(await urlOf(service))
      tellGroup(service, 'SIGINT')
      await service.says('Stopping')
      expect(await held.finish()).toContain(ANSWER)
      expect((await service.ended).code).toBe(0)
    },
    LONG,
  )

  it(
    'a second Ctrl-C, a while later, does not wait for a request',
    async () => {
      const service = start()
      await holdRequest(await urlOf(service))
      service.child.kill('SIGINT')
      await service.says('Stopping')
      await new Promise((resolve) => setTimeout(resolve, 1_200))
      service.child.kill('SIGINT')
      expect((await service.ended).code).toBe(1)
    },
    LONG,
  )

  it(
    'logs its start, each answer and its end, as far as LOG_LEVEL asks for',
    async () => {
      const service = start({ LOG_LEVEL: 'debug' })
      const url = await urlOf(service)
      await askOverHttp(url, 'query Who { entity(name: "ISIS-K") { id } }')
      service.child.kill('SIGTERM')
      const { stderr } = await service.ended
      // A Neo4j that has just started may be slow, which is told, too.
      const lines = stderr.split('\n').filter((line) => line.startsWith('{') && !line.includes('slow'))
      const logged: unknown[] = lines.map((line): unknown => JSON.parse(line))
      expect(logged).toMatchObject([
        { level: 30, msg: 'starting', url },
        { level: 30, msg: 'ready', url, milliseconds: expect.any(Number) },
        { level: 20, msg: 'answered', operation: 'Who', rows: 1 },
        { level: 30, msg: 'stopping' },
      ])
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
      const held = await holdRequest(await urlOf(service))
      service.child.kill('SIGTERM')
      await service.says('Stopping')
      expect(await held.finish()).toContain(ANSWER)
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

  it(
    'knows that nobody else reaches 127.0.0.2, and that a folder of texts is not there',
    async () => {
      const service = start({ HOST: '127.0.0.2' })
      await urlOf(service)
      const { stderr } = service.output()
      expect(stderr).not.toContain('anyone who reaches')
      expect(stderr).toMatch(/Warning: ARTICLES_DIR is .*no-articles-here, which is no folder/)
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
        expect(stderr).toContain('npm run -s reset')
      },
      LONG,
    )
  })

  it('lists every setting with --help', async () => {
    const { code, stdout } = await claimgraph(['start', '--help']).ended
    expect(code).toBe(0)
    for (const { name } of SETTINGS_TABLE) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
  })
})

async function occupiedPort(): Promise<{ server: Server; port: number }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('It listens on no port.')
  return { server, port: address.port }
}
