import { connect } from '../../../src/graph/graph'
import { dataFiles } from '../../../src/ingest/dataFiles'
import { load } from '../../../src/ingest/load'
import { testDatabase } from '../../support/testDatabase'

/** Run as a process of its own, to be killed: loads the shipped data and says which statement it has come to. */
async function main(): Promise<void> {
  const graph = connect(testDatabase().address)
  const telling = {
    ...graph,
    write: <T>(work: Parameters<typeof graph.write<T>>[0]) =>
      graph.write<T>((transaction) =>
        work({
          run: (statement, parameters) => {
            process.stdout.write(`${statement.name}\n`)
            return transaction.run(statement, parameters)
          },
        }),
      ),
  }
  await load(telling, { source: 'data', files: dataFiles(), articlesDir: null })
  process.stdout.write('done\n')
}

void main()
