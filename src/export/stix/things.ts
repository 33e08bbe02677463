import { withoutNulls } from '../json'
import type { NetworkNode } from '../network'
import { stixId } from './ids'
import { extended, header } from './preamble'

type StixType = 'identity' | 'location' | 'incident' | 'course-of-action'

/** The STIX object that comes nearest to each object type; an agreement is a course that its parties are to take. */
const STIX_TYPES: Readonly<Record<string, StixType>> = {
  Organization: 'identity',
  State: 'identity',
  Person: 'identity',
  Population: 'identity',
  Locality: 'location',
  Facility: 'location',
  Agreement: 'course-of-action',
  Event: 'incident',
}

/** An entity or event as a STIX object; an event changes on the day from which it is dated otherwise. */
export function thing(node: NetworkNode) {
  const { id, name, type, kind, aliases, description, wikidata, when, earliest, latest } = node
  const common = header(stixTypeOf(node), id, null, node.datedFrom)
  const rest = withoutNulls({
    name,
    description,
    ...special(node),
    external_references:
      wikidata === null
        ? null
        : [
            {
              source_name: 'wikidata',
              external_id: wikidata,
              url: `https://www.wikidata.org/wiki/${wikidata}`,
            },
          ],
    ...extended({
      claimgraph_id: id,
      type,
      kind,
      aliases: aliases.length === 0 ? null : aliases,
      when,
      earliest,
      latest,
    }),
  })
  return { ...common, ...rest }
}

/** The id of the object that stands for a node. */
export function thingId(node: Pick<NetworkNode, 'id' | 'type'>): string {
  return stixId(stixTypeOf(node), node.id)
}

function stixTypeOf({ type }: Pick<NetworkNode, 'type'>): StixType {
  return STIX_TYPES[type] ?? 'identity'
}

/** What STIX requires of an identity and of a location; where a place has no coordinates, its name is the region. */
function special(node: NetworkNode): object {
  const { name, latitude, longitude } = node
  const stixType = stixTypeOf(node)
  if (stixType === 'identity') return { identity_class: identityClass(node) }
  if (stixType !== 'location') return {}
  return latitude === null || longitude === null ? { region: name } : { latitude, longitude }
}

function identityClass({ type, kind }: NetworkNode): string {
  if (type === 'Person') return 'individual'
  if (type === 'Population') return 'class'
  return kind === 'ARMED_GROUP' ? 'group' : 'organization'
}
