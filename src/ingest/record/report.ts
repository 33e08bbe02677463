/** What a load did. */
export interface LoadReport {
  readonly source: string
  readonly claims: {
    readonly added: number
    /** No source holds them any more. */
    readonly voided: number
    readonly unchanged: number
  }
  /** Entities, events, documents, judgements, best figures and links between claims. */
  readonly things: {
    readonly added: number
    readonly changed: number
    readonly removed: number
    readonly unchanged: number
  }
  /** Places in texts whose words came to hand, or went. */
  readonly quotes: number
  /** Judgements in the graph that cannot all hold, a sentence each. */
  readonly conflicts: readonly string[]
}

/** Whether the graph held it all already. */
export function isUnchanged({ claims, things, quotes }: LoadReport): boolean {
  return claims.added + claims.voided + things.added + things.changed + things.removed + quotes === 0
}

/** One line for a person. */
export function describeLoad(report: LoadReport): string {
  const { source, claims, things, quotes } = report
  if (isUnchanged(report)) return `${source}: nothing new (${count(claims.unchanged, 'claim')} unchanged)`
  const words = quotes === 0 ? [] : [`the words of ${count(quotes, 'place')} came to hand or went`]
  return `${source}: ${[
    `${count(claims.added, 'claim')} added, ${claims.voided} voided, ${claims.unchanged} unchanged`,
    `${count(things.added, 'other entry', 'other entries')} added, ${things.changed} changed, ${things.removed} removed`,
    ...words,
  ].join('; ')}`
}

function count(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`
}
