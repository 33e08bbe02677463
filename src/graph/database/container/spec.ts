import type { ContainerCreateOptions } from 'dockerode'

/** What tells one container from another; all else is as in docker-compose.yml, and a test holds the two together. */
export interface Spec {
  readonly name: string
  readonly image: string
  readonly password: string
  readonly volume: string
  /** On loopback; 0 takes any free one. */
  readonly boltPort: number
  readonly httpPort: number
}

export const SHIPPED_SPEC: Omit<Spec, 'image'> = {
  name: 'claimgraph-neo4j',
  password: 'claimgraph',
  volume: 'claimgraph-neo4j',
  boltPort: 7687,
  httpPort: 7474,
}

/** The container as the Docker engine wants it described. */
export function createOptions(spec: Spec): ContainerCreateOptions {
  return {
    name: spec.name,
    Image: spec.image,
    Env: [
      `NEO4J_AUTH=neo4j/${spec.password}`,
      'NEO4J_dbms_usage__report_enabled=false',
      'NEO4J_server_memory_heap_max__size=512m',
      'NEO4J_server_memory_pagecache_size=256m',
    ],
    ExposedPorts: { '7687/tcp': {}, '7474/tcp': {} },
    HostConfig: {
      PortBindings: { '7687/tcp': [onLoopback(spec.boltPort)], '7474/tcp': [onLoopback(spec.httpPort)] },
      Mounts: [{ Type: 'volume', Source: spec.volume, Target: '/data' }],
    },
  }
}

function onLoopback(port: number): { HostIp: string; HostPort: string } {
  return { HostIp: '127.0.0.1', HostPort: port === 0 ? '' : String(port) }
}
