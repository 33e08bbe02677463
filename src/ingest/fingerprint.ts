import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { digest, sha256 } from '../domain/ids'
import { inProject } from '../paths'

/** What turns files into the graph: when it changes, the same files may come to something else. */
const MACHINERY = [join(__dirname, '..', 'domain'), __dirname, inProject('cypher', 'statements')]

/** Stands for all that a load depends on: the files, the texts at hand, and what turns them into the graph. */
export function fingerprintOfLoad(files: readonly string[], articlesDir: string | null): string {
  return digest({
    files: files.map(contentOf),
    machinery: MACHINERY.flatMap(filesBelow).map(contentOf),
    articles: articlesDir === null ? [] : filesBelow(articlesDir).map(versionOf),
  })
}

function contentOf(file: string): string[] {
  return [file, sha256(readFileSync(file))]
}

/** Texts can be many and long: size and time of change stand for them. */
function versionOf(file: string): (string | number)[] {
  const { size, mtimeMs } = statSync(file)
  return [file, size, mtimeMs]
}

/** Every file below a folder, none if there is no such folder. */
function filesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
