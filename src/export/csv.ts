import { stringify } from 'csv-stringify/sync'
import { Zip, ZipDeflate } from 'fflate'
import { aboutText } from './about'
import { EDGE_COLUMNS, NODE_COLUMNS, type Column } from './columns'
import { inPieces } from './inPieces'
import type { Network, NetworkEdge, NetworkNode } from './network'

/**
 * `nodes.csv` and `edges.csv` in a zip, with the columns that Gephi and pandas expect; UTF-8. What they show stands in the column `about`
 * of every row, since a table is read without its zip, and rows of several exports come into one table.
 */
export async function* csv({ about, nodes, edges }: Network): AsyncGenerator<Uint8Array> {
  const comment = aboutText(about)
  const shown: Column<unknown> = { name: 'about', type: 'string', cell: () => comment }
  const zip = new ZipPieces()
  yield* zip.file('nodes.csv', comment, inPieces(table([...NODES, shown], nodes)))
  yield* zip.file('edges.csv', comment, inPieces(table([...EDGES, shown], edges)))
  yield* zip.end()
}

/** Gephi knows the nodes by Id and Label. */
const NODES: readonly Column<NetworkNode>[] = [
  { name: 'Id', type: 'string', cell: ({ id }) => id },
  { name: 'Label', type: 'string', cell: ({ name }) => name },
  ...NODE_COLUMNS,
]

/** And the edges by Source, Target, Type and Kind, which keeps parallel ones apart; our type of relation is Kind. */
const EDGES: readonly Column<NetworkEdge>[] = [
  { name: 'Id', type: 'string', cell: ({ id }) => id },
  { name: 'Source', type: 'string', cell: ({ source }) => source },
  { name: 'Target', type: 'string', cell: ({ target }) => target },
  { name: 'Type', type: 'string', cell: () => 'Directed' },
  { name: 'Kind', type: 'string', cell: ({ type }) => type },
  { name: 'Weight', type: 'integer', cell: ({ origins }) => Math.max(1, origins) },
  ...EDGE_COLUMNS.filter(({ name }) => name !== 'type'),
]

async function* table<Item>(
  columns: readonly Column<Item>[],
  items: AsyncIterable<Item> | Iterable<Item>,
): AsyncGenerator<string> {
  yield line(columns.map(({ name }) => name))
  for await (const item of items) yield line(columns.map(({ cell }) => cell(item)))
}

function line(cells: readonly (string | number | boolean | null)[]): string {
  return stringify([cells], { cast: { boolean: String } })
}

/** A zip that is made piece by piece, as its files are. */
class ZipPieces {
  private made: Uint8Array[] = []
  private readonly zip = new Zip((error, piece) => {
    if (error) throw error
    this.made.push(piece)
  })

  async *file(name: string, comment: string, texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
    const file = new ZipDeflate(name)
    Object.assign(file, { mtime: NO_TIME, comment })
    this.zip.add(file)
    const encoder = new TextEncoder()
    for await (const text of texts) {
      file.push(encoder.encode(text))
      yield* this.taken()
    }
    file.push(new Uint8Array(0), true)
    yield* this.taken()
  }

  *end(): Generator<Uint8Array> {
    this.zip.end()
    yield* this.taken()
  }

  private taken(): Uint8Array[] {
    const pieces = this.made
    this.made = []
    return pieces
  }
}

/** The same network is the same file whenever it is made; a zip knows no day before. */
const NO_TIME = '1980-01-01T12:00:00'
