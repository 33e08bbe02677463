import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { inProject } from '../../../src/paths'
import { runProgram } from '../../support/program'

/** What an independent reader finds in a file; what only some formats hold is kept as it came. */
const FOUND = z.looseObject({
  nodes: z.array(z.looseObject({ id: z.string(), name: z.string(), type: z.string() })),
  edges: z.array(
    z.looseObject({
      id: z.string(),
      source: z.string(),
      target: z.string(),
      type: z.string(),
      status: z.string(),
      firstKnown: z.string(),
      /** The questions. */
      disputes: z.array(z.string()),
      /** Of each its id, what it says, its origin, in what capacity, for whom, and through whom. */
      claims: z.array(z.array(z.string())),
    }),
  ),
})

export type Found = z.output<typeof FOUND>

/** A file in one of the formats. */
export interface Written {
  readonly format: string
  readonly chunks: AsyncIterable<string | Uint8Array>
}

/** Writes files and has them read by libraries of others; see tests/python/read.py. */
export async function readBack(
  python: string,
  folder: string,
  written: readonly Written[],
): Promise<Found[]> {
  const files = written.map(({ format }, nth) => join(folder, `${nth}.${format}`))
  await Promise.all(
    written.map(({ chunks }, nth) => pipeline(Readable.from(chunks), createWriteStream(files[nth] ?? ''))),
  )
  const asked = written.flatMap(({ format }, nth) => [format, files[nth] ?? ''])
  const { code, stdout, stderr } = await runProgram(python, [
    inProject('tests', 'python', 'read.py'),
    ...asked,
  ])
  if (code !== 0) throw new Error(`A file cannot be read: ${stderr}`)
  return z.array(FOUND).parse(JSON.parse(stdout))
}
