/** What is found where something begins or ends, each under all conditions of those before it. */
export interface Found {
  readonly id: string
  readonly name: string
  /** Whether there is any relation of the types asked for. */
  readonly any: boolean
  /** Whether any of them was known by the day. */
  readonly known: boolean
  /** Whether any of these has a status, and a time, that is asked for. */
  readonly wanted: boolean
  /** Whether any of these has enough origins. */
  readonly supported: boolean
}

/** What was asked for. */
export interface Asked {
  readonly day: string | null
  readonly minOrigins: number
}

/** Why nothing leads on from there; null where something does. */
export function whyNothing(
  { name, any, known, wanted, supported }: Found,
  { day, minOrigins }: Asked,
): string | null {
  if (!any) return `Nothing of these types is recorded of ${name}.`
  if (!known) return `Nothing of that was known of ${name} by ${day ?? 'then'}.`
  if (!wanted) return `What is known of ${name} is of another status, or of another time.`
  if (!supported) return `All of that at ${name} rests on fewer than ${minOrigins} origins.`
  return null
}

/** Why a list is empty, as far as it can be told. */
export interface Emptiness {
  /** What is called for and not there, as it is written. */
  readonly unknown: readonly string[]
  /** What is said of each condition without which there would be something. */
  readonly hidden: readonly string[]
  /** The day of the view; null: no view. */
  readonly day: string | null
  /** Whether there is something without the view. */
  readonly isKnownNow: boolean
}

/** Why a list is empty, the first reason before all. */
export function whyEmpty({ unknown, hidden, day, isKnownNow }: Emptiness): string {
  const [called] = unknown
  if (called !== undefined) return whyUnknown(called)
  const [reason] = hidden
  if (reason !== undefined) return reason
  if (day !== null && isKnownNow) return `Nothing of this kind was known by ${day}, but something is now.`
  return 'Nothing of this kind is recorded.'
}

/** What is said where somebody asks for what is not there: `called` is its id or name as written. */
function whyUnknown(called: string): string {
  return `There is nothing with the id or the name "${called}".`
}
