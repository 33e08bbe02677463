import { v5 } from 'uuid'

/** Ours, so that no other producer's ids are made of the same names. */
const NAMESPACE = '7f9e2f57-6c0a-5b0e-9d55-1d0c8c7f3e21'

/** `type--UUIDv5` of what the thing is known by here: the same thing has the same id in every export. */
export function stixId<Type extends string>(type: Type, name: string): `${Type}--${string}` {
  return `${type}--${v5(`${type}:${name}`, NAMESPACE)}`
}

/** The beginning of a day as STIX writes moments. */
export function moment(day: string): string {
  return `${day}T00:00:00.000Z`
}
