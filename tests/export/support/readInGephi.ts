import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { findJava } from '../../../src/graph/database/embedded/java'
import { inProject } from '../../../src/paths'
import { loadSettings } from '../../../src/settings'
import { gephiToolkit } from '../../support/gephi'
import { runProgram } from '../../support/program'

/** The first day and the last; null where there is none. */
const STRETCH = z.tuple([z.string().nullable(), z.string().nullable()])

const ELEMENT = z.object({
  id: z.string(),
  label: z.string(),
  /** `#rrggbb`. */
  colour: z.string(),
  /** When it is there, in the timeline. */
  intervals: z.array(STRETCH),
  attributes: z.record(z.string(), z.unknown()),
})

/** What Gephi has in its workspace when it has imported a file, and what it said of it. */
const IN_GEPHI = z.object({
  about: z.string(),
  issues: z.array(
    z.object({ level: z.enum(['INFO', 'WARNING', 'SEVERE', 'CRITICAL']), message: z.string() }),
  ),
  isDirected: z.boolean(),
  isMultiGraph: z.boolean(),
  isDynamic: z.boolean(),
  timeRepresentation: z.string(),
  timeBounds: STRETCH,
  nodes: z.array(ELEMENT.extend({ size: z.number() })),
  edges: z.array(
    ELEMENT.extend({
      source: z.string(),
      target: z.string(),
      type: z.string(),
      isDirected: z.boolean(),
      weight: z.number(),
    }),
  ),
})

export type InGephi = z.output<typeof IN_GEPHI>

/** Writes GEXF files and has Gephi import them; see tests/java/ReadGexf.java. */
export async function readInGephi(
  folder: string,
  written: readonly AsyncIterable<string | Uint8Array>[],
): Promise<InGephi[]> {
  const files = written.map((_, nth) => join(folder, `${nth}.gexf`))
  await Promise.all(
    written.map((chunks, nth) => pipeline(Readable.from(chunks), createWriteStream(files[nth] ?? ''))),
  )
  const java = await findJava(loadSettings().javaHome)
  const program = inProject('tests', 'java', 'ReadGexf.java')
  const { code, stdout, stderr } = await runProgram(java.command, [
    '-Djava.awt.headless=true',
    '-cp',
    await gephiToolkit(),
    program,
    ...files,
  ])
  if (code !== 0) throw new Error(`Gephi cannot read a file: ${stderr}`)
  return z.array(IN_GEPHI).parse(JSON.parse(stdout))
}
