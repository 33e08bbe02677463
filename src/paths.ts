import { join } from 'node:path'

/** The folder that holds package.json: one above `src`, and one above `dist`. */
export const PROJECT_FOLDER = join(__dirname, '..')

/** An absolute path inside the project, from the names of its folders. */
export function inProject(...names: string[]): string {
  return join(PROJECT_FOLDER, ...names)
}
