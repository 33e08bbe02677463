import { isEarlier, isNear, nearCopyOf, type SketchedDocument } from '../../domain/origins/copies'
import type { Sketch } from '../../domain/origins/shingles'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { idsIn } from '../idsIn'
import { inBatches } from '../rows'
import { readNear } from './near'

const writeSketches = statement('write-sketches')
const forgetSketches = statement('forget-sketches')
const copiesFound = statement('copies-found')
const writeCopies = statement('write-copies')

/** What may make another document the original of a text. */
interface MovedTexts {
  /** What was kept of the texts at hand. */
  readonly sketches: ReadonlyMap<string, Sketch>
  /** Documents told otherwise than before, and those that they are told to copy. */
  readonly told: readonly string[]
  /** Documents that nobody tells any more. */
  readonly gone: readonly string[]
}

/**
 * Compares texts that are new, or known from another day, with all that were loaded before, and writes of which earlier
 * one each is a near-copy; the documents for which that is otherwise now.
 */
export async function findCopies(
  transaction: Transaction,
  { sketches, told, gone }: MovedTexts,
): Promise<string[]> {
  const rows = [...sketches].map(([id, sketch]) => ({ id, sketch: sketch.join(' ') }))
  const compared = idsIn(await inBatches(transaction, writeSketches, rows))
  const left = idsIn(await inBatches(transaction, forgetSketches, gone))
  const moved = [...new Set([...compared, ...told])]
  const behind = idsIn(await inBatches(transaction, copiesFound, moved))
  const first = await readNear(transaction, [...new Set([...moved, ...left, ...behind])])
  const seen = new Set(first.map(({ document }) => document.id))
  const isMoved = new Set(moved)
  const later = first
    .filter(({ document }) => isMoved.has(document.id))
    .flatMap(({ document, others }) => others.filter((other) => isLaterCopy(other, document)))
    .map(({ id }) => id)
    .filter((id) => !seen.has(id))
  const second = await readNear(transaction, [...new Set(later)])
  const found = [...first, ...second].map(({ document, others }) => {
    const copy = nearCopyOf(document, others)
    return { id: document.id, of: copy?.of ?? null, why: copy?.why ?? null }
  })
  return [...left, ...idsIn(await inBatches(transaction, writeCopies, found))]
}

function isLaterCopy(other: SketchedDocument, document: SketchedDocument): boolean {
  return isEarlier(document, other) && isNear(document, other)
}
