import type { Document } from '../../domain/document'
import { readArticle } from './articles'

export type KnownDocument = Pick<
  Document,
  'id' | 'file' | 'sha256' | 'knownFrom' | 'boilerplate' | 'publisher'
>

/** The texts that are at hand, by document; and what is wrong with others, a sentence each. */
export interface ArticleTexts {
  readonly texts: ReadonlyMap<string, string>
  readonly faults: ReadonlyMap<string, string>
}

/** Reads the text of every document that has a file in the folder, and checks that it is the one that was coded. */
export async function articleTexts(
  documents: readonly KnownDocument[],
  articlesDir: string | null,
): Promise<ArticleTexts> {
  const texts = new Map<string, string>()
  const faults = new Map<string, string>()
  for (const { id, file, sha256 } of documents) {
    const article = file === null || articlesDir === null ? null : await readArticle(articlesDir, file)
    if (article === null) continue
    if (sha256 !== null && article.sha256 !== sha256) {
      faults.set(
        id,
        `the text ${file} in ${articlesDir} is not the one that was coded: its SHA-256 is ${article.sha256}, not ${sha256}. Put the right text there, or correct \`sha256\``,
      )
    } else {
      texts.set(id, article.text)
    }
  }
  return { texts, faults }
}
