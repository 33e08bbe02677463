import { once } from 'node:events'
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { z } from 'zod'
import { LANES, type Batch, type NodeBatch, type RelationshipBatch } from './batches'

/** A graph that was made and waits on disk to be loaded, so that making it does not count as loading. */
export interface MadeGraph {
  readonly nodeCount: number
  readonly relationshipCount: number
  nodes(): AsyncIterable<NodeBatch>
  lane(lane: number): AsyncIterable<RelationshipBatch>
}

// Written by this process a moment ago: checking millions of properties again would take as long as loading them.
const nodeBatch = z.custom<NodeBatch>()
const relationshipBatch = z.custom<RelationshipBatch>()

/** Writes the batches into `folder`, a line each, in a file for the nodes and one for each lane; what stood there goes. */
export async function writeMade(folder: string, batches: Iterable<Batch>): Promise<MadeGraph> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const nodes = createWriteStream(join(folder, 'nodes.jsonl'))
  const lanes = Array.from({ length: LANES }, (_, lane) => createWriteStream(laneFile(folder, lane)))
  let nodeCount = 0
  let relationshipCount = 0
  for (const batch of batches) {
    if ('nodes' in batch) nodeCount += batch.nodes.length
    else relationshipCount += batch.relationships.length
    const file = 'nodes' in batch ? nodes : lanes[batch.lane]
    if (file !== undefined) await writeLine(file, JSON.stringify(batch))
  }
  for (const file of [nodes, ...lanes]) {
    file.end()
    await finished(file)
  }
  return {
    nodeCount,
    relationshipCount,
    nodes: () => lines(join(folder, 'nodes.jsonl'), (line) => nodeBatch.parse(line)),
    lane: (lane) => lines(laneFile(folder, lane), (line) => relationshipBatch.parse(line)),
  }
}

function laneFile(folder: string, lane: number): string {
  return join(folder, `relationships-${lane}.jsonl`)
}

async function writeLine(file: WriteStream, line: string): Promise<void> {
  if (!file.write(`${line}\n`)) await once(file, 'drain')
}

async function* lines<T>(file: string, read: (line: unknown) => T): AsyncGenerator<T> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield read(JSON.parse(line))
}
