import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { lookShape, type Look } from './look'

/** How the main states look; made anew of the states visited by `LOOKS=keep`. */
const FILE = join(__dirname, 'looks.json')

const shape = z.record(z.string(), lookShape)

export function keptLook(name: string): Look {
  const look = allKept()[name]
  if (look === undefined) throw new Error(`No look of "${name}" is kept. Run the tests once with LOOKS=keep.`)
  return look
}

/** Keeps it instead of comparing when a person wants that. */
export function keepIfWanted(name: string, look: Look): void {
  if (process.env['LOOKS'] !== 'keep') return
  writeFileSync(FILE, `${JSON.stringify({ ...allKept(), [name]: look }, null, 2)}\n`)
}

function allKept(): Readonly<Record<string, Look>> {
  return existsSync(FILE) ? shape.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : {}
}
