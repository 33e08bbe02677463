import { z } from 'zod'

const reference = z.object({ id: z.string().nullish(), name: z.string().nullish() })

/** What is called for by a reference to an entity, as it is written: an id or a name. */
export function called(given: unknown): string {
  const { id, name } = reference.parse(given)
  return id ?? name ?? ''
}
