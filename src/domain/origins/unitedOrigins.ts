/** That two origins are one, and how that is known. */
export interface OriginLink {
  readonly one: string
  readonly other: string
  readonly why: string
}

/** Origins that count as one. */
export interface UnitedOrigin {
  /** The first of them in the alphabet. */
  readonly id: string
  readonly origins: readonly string[]
  readonly why: readonly string[]
}

/** From every origin that is linked to another to those with which it is one. */
export function unitedOrigins(links: readonly OriginLink[]): Map<string, UnitedOrigin> {
  const united = new Map<string, UnitedOrigin>()
  for (const { one, other, why } of links) {
    const parts = [united.get(one) ?? alone(one), united.get(other) ?? alone(other)]
    const origins = [...new Set(parts.flatMap((part) => part.origins))].sort()
    const reasons = [...new Set([...parts.flatMap((part) => part.why), why])].sort()
    const whole = { id: origins[0] ?? one, origins, why: reasons }
    for (const origin of origins) united.set(origin, whole)
  }
  return united
}

function alone(id: string): UnitedOrigin {
  return { id, origins: [id], why: [] }
}
