import { csv } from '../../export/csv'
import { cytoscape } from '../../export/cytoscape'
import { gexf } from '../../export/gexf'
import { graphml } from '../../export/graphml'
import { jsonLd } from '../../export/jsonLd'
import type { Network } from '../../export/network'
import { nodeLink } from '../../export/nodeLink'
import { stix } from '../../export/stix'
import { Failure } from '../../domain/failure'

export interface Format {
  readonly name: string
  readonly contentType: string
  /** Of its files, without the point. */
  readonly extension: string
  /** The file in pieces, made as the network is read. */
  readonly write: (network: Network) => AsyncIterable<string | Uint8Array>
}

/** In which a network can be exported. */
export const FORMATS: readonly Format[] = [
  { name: 'gexf', contentType: 'application/gexf+xml; charset=utf-8', extension: 'gexf', write: gexf },
  {
    name: 'graphml',
    contentType: 'application/graphml+xml; charset=utf-8',
    extension: 'graphml',
    write: graphml,
  },
  { name: 'cytoscape', contentType: 'application/json; charset=utf-8', extension: 'cyjs', write: cytoscape },
  { name: 'node-link', contentType: 'application/json; charset=utf-8', extension: 'json', write: nodeLink },
  { name: 'csv', contentType: 'application/zip', extension: 'zip', write: csv },
  { name: 'jsonld', contentType: 'application/ld+json; charset=utf-8', extension: 'jsonld', write: jsonLd },
  { name: 'stix', contentType: 'application/stix+json;version=2.1', extension: 'stix.json', write: stix },
]

/** @throws Failure NOT_FOUND that lists the formats. */
export function formatNamed(name: string): Format {
  const format = FORMATS.find((known) => known.name === name)
  if (format) return format
  const names = FORMATS.map((known) => known.name).join(', ')
  throw new Failure('NOT_FOUND', `There is no format "${name}". A network can be exported as ${names}.`)
}
