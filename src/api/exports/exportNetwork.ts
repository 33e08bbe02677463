import type { Graph } from '../../graph/graph'
import { parseAsked } from './asked'
import { formatNamed } from './formats'
import { readNetwork } from './readNetwork'

/** A file that is made as it is read. */
export interface Export {
  readonly fileName: string
  readonly contentType: string
  /** What its reader should know, as in the file. */
  readonly notes: readonly string[]
  readonly chunks: AsyncIterable<string | Uint8Array>
}

/**
 * The export of what the parameters ask for, in the format of that name.
 * @throws Failure, GraphQLError when the parameters cannot be read, or name what there is not or several things.
 */
export async function exportNetwork(
  graph: Graph,
  formatName: string,
  parameters: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<Export> {
  const format = formatNamed(formatName)
  const network = await readNetwork(graph, parseAsked(parameters), signal)
  return {
    fileName: `${fileTitle(network.about.title, network.about.asOf)}.${format.extension}`,
    contentType: format.contentType,
    notes: network.about.notes,
    chunks: format.write(network),
  }
}

/** Only letters, digits and hyphens of ASCII, which every file system and header takes. */
function fileTitle(title: string, asOf: string | null): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return ['claimgraph', words, asOf].filter(Boolean).join('-')
}
