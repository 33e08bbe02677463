import type { Participant } from '../../domain/claim'
import { figureId } from '../../domain/ids'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { grouped } from '../../domain/grouped'
import type { RecordableClaim } from '../resolve/batch'
import { inBatches } from '../rows'
import { claimProperties } from './claimProperties'
import { linkAll } from './linkAll'

const createClaims = statement('create-claims')
const linkFigures = statement('link-figures')
const LINKING = {
  Entity: statement('link-claims-to-entities'),
  Event: statement('link-claims-to-events'),
  Label: statement('link-claims-to-labels'),
  Document: statement('link-claims-to-documents'),
  Claim: statement('link-claims-to-claims'),
}

/** A relationship of a claim, to the node of that label and id. */
interface Link {
  readonly label: keyof typeof LINKING
  readonly from: string
  readonly type: string
  readonly to: string
  readonly properties: Record<string, unknown>
}

/** Writes claims that the graph has never had, with all that they point to. */
export async function recordClaims(
  transaction: Transaction,
  claims: readonly RecordableClaim[],
  isEvent: (id: string) => boolean,
  now: string,
): Promise<void> {
  await inBatches(transaction, createClaims, claims.map(claimRow), { now })
  const links = grouped(
    claims.flatMap((claim) => linksOf(claim, isEvent)),
    ({ label }) => label,
  )
  for (const label of ['Entity', 'Event', 'Label', 'Document', 'Claim'] as const) {
    await linkAll(transaction, LINKING[label], links.get(label) ?? [])
  }
  await linkAll(transaction, linkFigures, claims.flatMap(figureLinks))
}

function claimRow(claim: RecordableClaim) {
  return {
    properties: claimProperties(claim),
    labels: slots(claim).flatMap(([type, participants]) =>
      participants.flatMap((participant, position) =>
        participant.id === null ? [{ id: labelId(claim, type, position), text: participant.text }] : [],
      ),
    ),
    figures: claim.figures.map((figure, position) => {
      const { of: _of, place: _place, ...properties } = figure
      return { position, properties: { ...properties, id: figureId(claim.id, position, figure) } }
    }),
  }
}

function slots(claim: RecordableClaim): [string, readonly Participant[]][] {
  return [
    ['SUBJECT', claim.subjects],
    ['OBJECT', claim.objects],
    ['ADDRESSED_TO', claim.addressees],
    ['RELAYED_BY', claim.via],
  ]
}

function labelId({ id }: RecordableClaim, type: string, position: number): string {
  return `${id}-${type.toLowerCase()}-${position}`
}

function linksOf(claim: RecordableClaim, isEvent: (id: string) => boolean): Link[] {
  const from = claim.id
  const thing = (id: string): 'Event' | 'Entity' => (isEvent(id) ? 'Event' : 'Entity')
  const { speaker, speaksFor, place, origin, respondsTo, revises } = claim
  return [
    ...(speaker.kind === 'NAMED' ? one(from, 'SPOKEN_BY', 'Entity', speaker.entity) : []),
    ...one(from, 'SPEAKS_FOR', 'Entity', speaksFor),
    ...slots(claim).flatMap(([type, participants]) =>
      participants.map((participant, position): Link =>
        participant.id === null
          ? { label: 'Label', from, type, to: labelId(claim, type, position), properties: { position } }
          : {
              label: thing(participant.id),
              from,
              type,
              to: participant.id,
              properties: { position, named: participant.named },
            },
      ),
    ),
    ...claim.about.map((to, position): Link => ({
      label: thing(to),
      from,
      type: 'ABOUT',
      to,
      properties: { position },
    })),
    ...claim.events.map((to, position): Link => ({
      label: 'Event',
      from,
      type: 'OF_EVENT',
      to,
      properties: { position },
    })),
    ...one(from, 'PLACED_IN', 'Entity', place),
    ...one(from, 'COMES_FROM', 'Entity', origin?.entity ?? null),
    ...one(from, 'RESPONDS_TO', 'Claim', respondsTo),
    ...one(from, 'REVISES', 'Claim', revises),
    ...claim.evidence.map((evidence, position): Link => ({
      label: 'Document',
      from,
      type: 'EVIDENCED_BY',
      to: claim.document,
      properties: { position, ...evidence },
    })),
  ]
}

function one(from: string, type: string, label: Link['label'], to: string | null): Link[] {
  return to === null ? [] : [{ label, from, type, to, properties: {} }]
}

function figureLinks(claim: RecordableClaim) {
  return claim.figures.flatMap((figure, position) => {
    const from = figureId(claim.id, position, figure)
    const of = figure.of === null ? [] : [{ from, type: 'COUNTS', to: figure.of }]
    return figure.place === null ? of : [...of, { from, type: 'COUNTED_IN', to: figure.place }]
  })
}
