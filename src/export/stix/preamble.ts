import { moment, stixId } from './ids'

/** Things have no day of their own here, and an object of the same id must not change from one export to the next. */
const NO_DAY = '2000-01-01'

/** Who made the objects. */
const SERVICE_ID = stixId('identity', 'claimgraph')

/** Where the words are that STIX has no property for. */
const EXTENSION_ID = stixId('extension-definition', 'claims')

/** On which the extension came to hold what it holds now. */
const VERSION_DAY = '2026-11-30'

/** What every object begins with; days are YYYY-MM-DD. */
export function header<Type extends string>(
  type: Type,
  name: string,
  created: string | null = null,
  modified: string | null = null,
) {
  const day = created ?? NO_DAY
  return {
    type,
    spec_version: '2.1',
    id: stixId(type, name),
    created_by_ref: SERVICE_ID,
    created: moment(day),
    modified: moment(modified ?? day),
  }
}

/** The service as the producer: the same object in every export. */
export function service() {
  const { created_by_ref: _self, ...common } = header('identity', 'claimgraph')
  return {
    ...common,
    name: 'claimgraph',
    description: 'Keeps what documents claim, which are not findings.',
    identity_class: 'system',
  }
}

/** Says what the extension holds, as STIX asks for. */
export function extensionDefinition(): object {
  return {
    ...header('extension-definition', 'claims', null, VERSION_DAY),
    name: 'How claims stand',
    description:
      'Of a relationship: status and statuses over days, counts of the claims, documents and origins behind it, and the disputes in which it stands. Of an opinion or note: act, stance and certainty, its origin, for whom and through whom it is said, and where the words stand. Of a thing: its type and partial dates.',
    schema: 'docs/exports.md of claimgraph',
    version: '1.1.0',
    extension_types: ['property-extension'],
  }
}

/** The extension with these values; absent ones are left out. */
export function extended(values: Readonly<Record<string, unknown>>): object {
  const present = Object.entries(values).filter(([, value]) => value !== null && value !== undefined)
  if (present.length === 0) return {}
  return {
    extensions: { [EXTENSION_ID]: { extension_type: 'property-extension', ...Object.fromEntries(present) } },
  }
}
