import { quantityKey } from '../../src/domain/consequences/quantities'
import { figureId } from '../../src/domain/ids'
import { claimProperties } from '../../src/ingest/record/claimProperties'
import type { Participant } from '../../src/domain/claim'
import type { MadeClaim } from './claims'
import type { PieceMaker, Properties } from './rows'

/** When everything was recorded: a fixed moment, so that the graph is the same each time. */
const RECORDED_AT = '2025-01-01T00:00:00.000Z'

/** The key of a quantity hangs on nothing else. */
const NOTHING_JUDGED = { canonical: (id: string) => id, completionOf: () => null, isEvent: () => false }

/** A claim with all that it points to, as the ingest records it. */
export function addClaim(piece: PieceMaker, { claim, document }: MadeClaim, source: string): void {
  const { id } = claim
  const recordable = { ...claim, knownFrom: document.knownFrom, repeatKey: `repeat-${id}` }
  piece.node(id, 'Claim', { ...claimProperties(recordable), recordedAt: RECORDED_AT })
  if (claim.speaker.kind === 'NAMED') piece.relationship(id, 'SPOKEN_BY', claim.speaker.entity)
  if (claim.speaksFor !== null) piece.relationship(id, 'SPEAKS_FOR', claim.speaksFor)
  addParticipants(piece, id, 'SUBJECT', claim.subjects)
  addParticipants(piece, id, 'OBJECT', claim.objects)
  addParticipants(piece, id, 'RELAYED_BY', claim.via)
  claim.events.forEach((event, position) => piece.relationship(id, 'OF_EVENT', event, at(position)))
  if (claim.place !== null) piece.relationship(id, 'PLACED_IN', claim.place)
  if (claim.respondsTo !== null) piece.relationship(id, 'RESPONDS_TO', claim.respondsTo)
  claim.evidence.forEach(({ start, end, sha256 }, position) =>
    piece.relationship(id, 'EVIDENCED_BY', claim.document, {
      ...at(position),
      start,
      end,
      sha256,
    }),
  )
  claim.figures.forEach((figure, position) => {
    const { of: _of, place: _place, ...properties } = figure
    const figureKey = figureId(id, position, figure)
    piece.node(figureKey, 'Figure', {
      ...properties,
      id: figureKey,
      key: quantityKey(claim, figure, NOTHING_JUDGED),
    })
    piece.relationship(id, 'HAS_FIGURE', figureKey, at(position))
  })
  piece.relationship(id, 'HELD_BY', source)
}

function addParticipants(
  piece: PieceMaker,
  claim: string,
  type: string,
  participants: readonly Participant[],
): void {
  participants.forEach((participant, position) => {
    if (participant.id !== null) {
      piece.relationship(claim, type, participant.id, at(position))
      return
    }
    const label = `${claim}-${type.toLowerCase()}-${position}`
    piece.node(label, 'Label', { id: label, text: participant.text })
    piece.relationship(claim, type, label, at(position))
  })
}

function at(position: number): Properties {
  return { position }
}
