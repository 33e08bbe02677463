import type { Data } from './world'

/** What is left of data when no document is known that became known later, and no event of which only such a document tells. */
export function knownBy(data: Data, day: string): Data {
  const documents = (data.documents ?? []).filter(({ knownFrom }) => knownFrom <= day)
  const isKnown = new Set(documents.map(({ id }) => id))
  const claims = (data.claims ?? []).filter(({ document }) => document !== undefined && isKnown.has(document))
  const told = JSON.stringify(claims)
  const events = (data.events ?? []).filter(({ id }) => told.includes(JSON.stringify(id)))
  const gone = new Set((data.events ?? []).filter((event) => !events.includes(event)).map(({ id }) => id))
  const judgements = (data.judgements ?? []).filter(({ a, b }) => !gone.has(a) && !gone.has(b))
  const refs = new Set(claims.map(({ id }) => id))
  const tensions = (data.tensions ?? []).filter(({ a, b }) => refs.has(a) && refs.has(b))
  return { ...data, documents, claims, events, judgements, tensions }
}
