import { Command } from 'commander'
import { BlockList, isIPv6 } from 'node:net'
import pino from 'pino'
import { runService } from '../service/service'
import { runUntilSignal, untilSignal } from './run'

/** `claimgraph start`: the service, until a signal ends it. */
export function startCommand(): Command {
  return new Command('start').description('run the service').action(() =>
    runUntilSignal(async ({ settings, progress, stops }) => {
      const log = pino({ level: settings.logLevel }, pino.destination({ dest: 2, sync: true }))
      const { url } = await runService({ settings, progress, log, stops })
      if (!isLoopback(settings.host)) {
        progress.say(
          `Warning: HOST is ${settings.host}, so anyone who reaches this machine may read everything.`,
        )
      }
      process.stdout.write(welcome(url))
      await untilSignal()
    }),
  )
}

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8)
LOOPBACK.addAddress('::1', 'ipv6')

function isLoopback(host: string): boolean {
  return host === 'localhost' || LOOPBACK.check(host, isIPv6(host) ? 'ipv6' : 'ipv4')
}

function welcome(url: string): string {
  return `
claimgraph is ready.

  Explorer     ${url}
  Playground   ${url}/graphql    (the same address takes GraphQL)
  A network    ${url}/export/node-link?around=iskp&hops=1
  Readiness    ${url}/readyz

Try:

  curl -s ${url}/graphql -H 'content-type: application/json' \\
    -d '{"query":"{ entity(name: \\"ISIS-K\\") { name relations(type: [ATTACKED], direction: OUT) { nodes { label other { ... on Entity { name } } status claims { nodes { speaker { label } document { title } } } } } } }"}'

Ctrl-C stops it.
`
}
