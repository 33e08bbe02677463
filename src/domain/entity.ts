import { ACTOR_KINDS, type EntityKind, type NameKind, type PersonRole } from './vocabulary'
import {
  FACILITY_TYPES,
  LOCALITY_TYPES,
  ORGANIZATION_TYPES,
  POPULATION_TYPES,
  type FacilityType,
  type LocalityType,
  type OrganizationType,
  type PopulationType,
} from './vocabulary'

export type EntityType = OrganizationType | PopulationType | LocalityType | FacilityType

/** One name of an entity or event, as written. */
export interface Name {
  readonly text: string
  readonly kind: NameKind
  readonly language: string | null
}

/** What can be named. */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  readonly type: EntityType | null
  readonly roles: readonly PersonRole[]
  /** The first is its NAME. */
  readonly names: readonly Name[]
  readonly wikidata: string | null
  readonly description: string | null
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null
  readonly within: string | null
}

/** What an entity of each kind can be more precisely; the other kinds have no types. */
export const TYPES_BY_KIND: Partial<Record<EntityKind, readonly EntityType[]>> = {
  ORGANIZATION: ORGANIZATION_TYPES,
  POPULATION: POPULATION_TYPES,
  LOCALITY: LOCALITY_TYPES,
  FACILITY: FACILITY_TYPES,
}

const ACTORS: ReadonlySet<EntityKind> = new Set(ACTOR_KINDS)

/** Whether entities of this kind can act. */
export function isActor(kind: EntityKind): boolean {
  return ACTORS.has(kind)
}
