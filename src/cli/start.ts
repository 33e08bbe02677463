import { Command } from 'commander'
import { runService } from '../service/service'
import { run, untilSignal } from './run'

/** `claimgraph start`: the service, until a signal ends it. */
export function startCommand(): Command {
  return new Command('start').description('run the service').action(() =>
    run(async ({ settings, progress, stops, logError }) => {
      const { url } = await runService(settings, progress, logError, stops)
      if (!LOOPBACK.has(settings.host)) {
        progress.say(
          `Warning: HOST is ${settings.host}, so anyone who reaches this machine may read everything.`,
        )
      }
      process.stdout.write(welcome(url))
      await untilSignal()
    }),
  )
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1'])

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
