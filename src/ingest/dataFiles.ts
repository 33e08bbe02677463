import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from '../paths'

/** The data files that ship, or those below another folder, in a fixed order. */
export function dataFiles(folder: string = inProject('data')): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => join(folder, file))
}
