import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../domain/ids'

/** The text of a document that lies at hand; null when the folder has no such file. */
interface ArticleText {
  readonly text: string
  /** Of the bytes as they lie there. */
  readonly sha256: string
}

export async function readArticle(articlesDir: string, file: string): Promise<ArticleText | null> {
  const bytes = await readFile(join(articlesDir, file)).catch(absent)
  if (bytes === null) return null
  // A byte order mark would be one code unit of the text: it is kept, so that offsets count from the file's beginning.
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), sha256: sha256(bytes) }
}

function absent(error: unknown): null {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
    return null
  throw error
}
