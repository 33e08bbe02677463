import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { createOptions, SHIPPED_SPEC } from '../../../../src/graph/database/container/spec'
import { inProject } from '../../../../src/paths'
import { readSettings } from '../../../../src/settings'

test('docker-compose.yml describes the container that we make', () => {
  const image = readSettings({}).neo4jImage
  const options = createOptions({ ...SHIPPED_SPEC, image })
  const variables = new Map(
    (options.Env ?? []).map((pair): [string, unknown] => [nameOf(pair), valueOf(pair)]),
  )

  expect(parse(readFileSync(inProject('docker-compose.yml'), 'utf8'))).toMatchObject({
    services: {
      neo4j: {
        container_name: options.name,
        image: `\${NEO4J_IMAGE:-${image}}`,
        environment: {
          ...Object.fromEntries(variables),
          NEO4J_AUTH: `neo4j/\${NEO4J_PASSWORD:-${SHIPPED_SPEC.password}}`,
        },
        ports: ['127.0.0.1:7687:7687', '127.0.0.1:7474:7474'],
        volumes: ['data:/data'],
      },
    },
    volumes: { data: { name: SHIPPED_SPEC.volume } },
  })
  expect(options.HostConfig).toMatchObject({
    PortBindings: {
      '7687/tcp': [{ HostIp: '127.0.0.1', HostPort: '7687' }],
      '7474/tcp': [{ HostIp: '127.0.0.1', HostPort: '7474' }],
    },
    Mounts: [{ Type: 'volume', Source: SHIPPED_SPEC.volume, Target: '/data' }],
  })
})

const nameOf = (pair: string) => pair.slice(0, pair.indexOf('='))
const valueOf = (pair: string) => pair.slice(pair.indexOf('=') + 1)
