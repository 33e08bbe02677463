import { aboutText } from './about'
import { inPieces } from './inPieces'
import { jsonList, withoutNulls } from './json'
import type {
  Evidence,
  Named,
  Network,
  NetworkClaim,
  NetworkDocument,
  NetworkEdge,
  NetworkNode,
} from './network'

/**
 * JSON-LD in terms of PROV-O, schema.org and the W3C's annotation selectors; it refers to no address. A relation is a reified
 * statement derived from claims and is never asserted itself: what claims say is not what is found to be so.
 */
export function jsonLd(network: Network): AsyncIterable<string> {
  return inPieces(texts(network))
}

/** Ours are the terms and things that nobody else names. */
const CONTEXT = {
  cg: 'urn:claimgraph:term:',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'cg:asOf': { '@type': 'xsd:date' },
  'cg:knownFrom': { '@type': 'xsd:date' },
  'cg:takenBackFrom': { '@type': 'xsd:date' },
  'cg:from': { '@type': 'xsd:date' },
  'cg:since': { '@type': 'xsd:date' },
  'cg:datedFrom': { '@type': 'xsd:date' },
  'cg:via': { '@container': '@list' },
  'cg:occurred': { '@type': 'http://id.loc.gov/datatypes/edtf' },
  'cg:said': { '@type': 'http://id.loc.gov/datatypes/edtf' },
  'cg:when': { '@type': 'http://id.loc.gov/datatypes/edtf' },
  'schema:datePublished': { '@type': 'http://id.loc.gov/datatypes/edtf' },
  'schema:startDate': { '@type': 'xsd:date' },
  'schema:endDate': { '@type': 'xsd:date' },
}

async function* texts(network: Network): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": `
  yield* jsonList(resources(network))
  yield '}\n'
}

async function* resources({ about, nodes, edges }: Network): AsyncGenerator<object> {
  const { title, asOf } = about
  yield withoutNulls({
    '@id': 'urn:claimgraph:network',
    '@type': ['schema:Dataset', 'prov:Entity'],
    'schema:name': title,
    'schema:description': aboutText(about),
    'cg:asOf': asOf,
  })
  for (const node of nodes) yield thing(node)
  const written = new Set<string>()
  for await (const edge of edges) {
    yield relation(edge)
    for (const said of edge.claims) {
      const { document: source } = said
      if (isNew(written, documentIri(source.id))) yield document(source)
      if (isNew(written, claimIri(said.id))) yield claim(said)
    }
  }
}

function isNew(written: Set<string>, iri: string): boolean {
  if (written.has(iri)) return false
  written.add(iri)
  return true
}

/** What each object type is in the vocabularies that others know. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  Organization: ['schema:Organization', 'prov:Organization'],
  State: ['schema:Country', 'prov:Agent'],
  Person: ['schema:Person', 'prov:Person'],
  Population: ['schema:Thing', 'prov:Agent'],
  Locality: ['schema:Place', 'prov:Location'],
  Facility: ['schema:Place', 'prov:Location'],
  Agreement: ['schema:Thing', 'prov:Entity'],
  Event: ['schema:Event', 'prov:Activity'],
}

function thing(node: NetworkNode): object {
  const { latitude, longitude } = node
  return withoutNulls({
    '@id': thingIri(node.id),
    '@type': [...(TYPES[node.type] ?? ['schema:Thing']), `cg:${node.type}`],
    'schema:name': node.name,
    'schema:alternateName': node.aliases,
    'schema:description': node.description,
    'schema:additionalType': node.kind,
    'schema:sameAs': node.wikidata === null ? null : iri(`http://www.wikidata.org/entity/${node.wikidata}`),
    'schema:geo':
      latitude === null || longitude === null
        ? null
        : { '@type': 'schema:GeoCoordinates', 'schema:latitude': latitude, 'schema:longitude': longitude },
    'schema:startDate': node.earliest,
    'schema:endDate': node.latest,
    'cg:when': node.when,
    'cg:datedFrom': node.datedFrom,
  })
}

function relation(edge: NetworkEdge): object {
  const { claims } = edge
  return withoutNulls({
    '@id': `urn:claimgraph:relation:${encoded(edge.id)}`,
    '@type': ['rdf:Statement', 'prov:Entity', 'cg:Relation'],
    'rdf:subject': iri(thingIri(edge.source)),
    'rdf:predicate': iri(`cg:${edge.type}`),
    'rdf:object': iri(thingIri(edge.target)),
    'cg:status': edge.status,
    'cg:statusSince': edge.statusDays.map((day, index) => ({
      'cg:from': day,
      'cg:status': edge.statuses[index],
    })),
    'cg:affirming': edge.affirming,
    'cg:denying': edge.denying,
    'cg:undetermined': edge.undetermined,
    'cg:documents': edge.documents,
    'cg:origins': edge.origins,
    'cg:knownFrom': edge.firstKnown,
    'cg:occurred': edge.occurred,
    'prov:wasDerivedFrom': claims.map(({ id }) => iri(claimIri(id))),
    'cg:affirmedBy': claimsOf(claims, ['AFFIRMS', 'PERFORMS']),
    'cg:deniedBy': claimsOf(claims, ['DENIES', 'UNDERCUTS']),
    'cg:leftOpenBy': claimsOf(claims, ['LEAVES_OPEN']),
    'cg:dispute': edge.disputes.map(({ id, rule, question, since }) => ({
      '@id': `urn:claimgraph:dispute:${encoded(id)}`,
      '@type': 'cg:Dispute',
      'schema:name': question,
      'cg:rule': rule,
      'cg:since': since,
    })),
  })
}

function claimsOf(claims: readonly NetworkClaim[], stances: readonly string[]): object[] {
  return claims.filter(({ stance }) => stances.includes(stance)).map(({ id }) => iri(claimIri(id)))
}

function claim(said: NetworkClaim): object {
  const { speaker, speakerId } = said
  const source = iri(documentIri(said.document.id))
  return withoutNulls({
    '@id': claimIri(said.id),
    '@type': ['schema:Claim', 'prov:Entity'],
    'schema:text': said.says,
    'schema:appearance': source,
    'prov:wasQuotedFrom': source,
    'prov:wasAttributedTo': agent({ id: speakerId, name: speaker }),
    'cg:capacity': said.capacity,
    'cg:speaksFor': said.speaksFor === null ? null : agent(said.speaksFor),
    'cg:via': said.via.map(agent),
    'cg:origin': said.origin === null ? null : origin(said.origin),
    'cg:act': said.act,
    'cg:certainty': said.certainty,
    'cg:said': said.said,
    'cg:when': said.when,
    'cg:knownFrom': said.knownFrom,
    'cg:takenBackFrom': said.takenBackFrom,
    'cg:evidence': said.evidence.map((place) => evidence(place, source)),
  })
}

function agent({ id, name }: Named): object {
  return { ...(id === null ? { '@type': 'prov:Agent' } : { '@id': thingIri(id) }), 'schema:name': name }
}

function origin({ id, name }: Named): object {
  return {
    ...(id === null ? {} : { '@id': `urn:claimgraph:origin:${encoded(id)}` }),
    '@type': 'cg:Origin',
    'schema:name': name,
  }
}

function evidence({ start, end, sha256, quote }: Evidence, source: object): object {
  return withoutNulls({
    '@type': 'oa:SpecificResource',
    'oa:hasSource': source,
    'oa:hasSelector': { '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': end },
    'schema:sha256': sha256,
    'oa:exact': quote,
  })
}

function document({ id, title, publisher, language, published, knownFrom, sha256 }: NetworkDocument): object {
  return withoutNulls({
    '@id': documentIri(id),
    '@type': ['schema:Article', 'prov:Entity'],
    'schema:headline': title,
    'schema:publisher':
      publisher === null ? null : { '@type': 'schema:Organization', 'schema:name': publisher },
    'schema:inLanguage': language,
    'schema:datePublished': published,
    'schema:sha256': sha256,
    'cg:knownFrom': knownFrom,
  })
}

function thingIri(id: string): string {
  return `urn:claimgraph:thing:${encoded(id)}`
}

function claimIri(id: string): string {
  return `urn:claimgraph:claim:${encoded(id)}`
}

function documentIri(id: string): string {
  return `urn:claimgraph:document:${encoded(id)}`
}

/** What an IRI can hold; the colons in the id of a relation stay. */
function encoded(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':')
}

function iri(value: string): object {
  return { '@id': value }
}
