import { z } from 'zod'

const period = z.object({ from: z.string().nullish(), to: z.string().nullish() })

/** The first and the last day of an argument that is a period, null where a side is open or there is none. */
export function periodOf(given: unknown): { from: string | null; to: string | null } {
  const { from, to } = period.parse(given ?? {})
  return { from: from ?? null, to: to ?? null }
}
