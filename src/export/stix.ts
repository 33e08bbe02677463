import { aboutText } from './about'
import { inPieces } from './inPieces'
import { jsonList } from './json'
import type { Network, NetworkDocument } from './network'
import { grouping, opinionOrNote, report, type Identified } from './stix/claims'
import { stixId } from './stix/ids'
import { extensionDefinition, service } from './stix/preamble'
import { relationship } from './stix/relationship'
import { thing, thingId } from './stix/things'

/**
 * A STIX 2.1 bundle: things as identities, locations and incidents, relations as `relationship`, claims as `opinion` or `note`,
 * documents as `report`, the export itself as `grouping`; what STIX has no words for is in an extension. The same thing has the same id in
 * every export.
 */
export function stix(network: Network): AsyncIterable<string> {
  return inPieces(texts(network))
}

async function* texts(network: Network): AsyncGenerator<string> {
  yield `{"type": "bundle", "id": "${stixId('bundle', aboutText(network.about))}", "objects": `
  yield* jsonList(objects(network))
  yield '}\n'
}

/** The reports come last, when it is known what stands in them, and after them what holds all. */
async function* objects({ about, nodes, edges }: Network): AsyncGenerator<object> {
  const producer = service()
  yield producer
  yield extensionDefinition()
  const written: string[] = []
  function told<Told extends Identified>(object: Told): Told {
    written.push(object.id)
    return object
  }
  for (const node of nodes) yield told(thing(node))
  const ids = new Map(nodes.map((node) => [node.id, thingId(node)]))
  const reports = new Map<string, { readonly document: NetworkDocument; readonly claims: string[] }>()
  for await (const edge of edges) {
    yield told(relationship(edge, ids.get(edge.source) ?? '', ids.get(edge.target) ?? ''))
    for (const claim of edge.claims) {
      const object = told(opinionOrNote(claim, edge))
      yield object
      const { document } = claim
      const begun = reports.get(document.id)
      if (begun === undefined) reports.set(document.id, { document, claims: [object.id] })
      else begun.claims.push(object.id)
    }
  }
  for (const { document, claims } of reports.values()) yield told(report(document, claims))
  // A grouping holds something: that of an empty network its producer.
  yield grouping(about, written.length === 0 ? [producer.id] : written)
}
