import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Failure } from '../../src/domain/failure'
import { findJava } from '../../src/graph/database/embedded/java'
import { neo4jJars } from '../../src/graph/database/embedded/library'
import type { Progress } from '../../src/graph/database/progress'
import { loadSettings } from '../../src/settings'
import type { ImportFiles } from './importFiles'

/**
 * Fills the empty Neo4j in `neo4jFolder` at once by `neo4j-admin database import full`, which is in the jars that the embedded Neo4j
 * runs from; without indexes. @throws Failure that says where the import's own words are.
 */
export async function importOffline(
  files: ImportFiles,
  neo4jFolder: string,
  heapMb: number,
  progress: Progress,
): Promise<void> {
  await mkdir(join(neo4jFolder, 'conf'), { recursive: true })
  const argumentFile = join(files.folder, 'arguments.txt')
  await writeFile(argumentFile, [...importArguments(files)].map((argument) => `"${argument}"`).join('\n'))
  const task = progress.begin('Importing', 100)
  const stages = stageCounter()
  const code = await runAdminTool(argumentFile, neo4jFolder, heapMb, progress, (line) =>
    task.reach(stages(line)),
  )
  task.end()
  if (code === 0) return
  throw new Failure(
    'UNAVAILABLE',
    `The import failed; what it said is in ${join(neo4jFolder, 'import.log')}.`,
  )
}

function* importArguments({ nodeFiles, relationshipFiles, folder }: ImportFiles): Generator<string> {
  yield* ['database', 'import', 'full', 'neo4j']
  yield* ['--id-type=actual', '--array-delimiter=;', '--normalize-types=false']
  yield* ['--overwrite-destination=true', `--report-file=${join(folder, 'report.txt')}`]
  for (const [labels, file] of nodeFiles) yield `--nodes=${labels}=${file}`
  for (const [type, file] of relationshipFiles) yield `--relationships=${type}=${file}`
}

async function runAdminTool(
  argumentFile: string,
  neo4jFolder: string,
  heapMb: number,
  progress: Progress,
  onLine: (line: string) => void,
): Promise<number | null> {
  const { homeFolder, javaHome } = loadSettings()
  const java = await findJava(javaHome)
  const jars = await neo4jJars(homeFolder, progress)
  const classPath = jars.map((jar) => join(homeFolder, jar)).join(delimiter)
  const options = [`-Xmx${heapMb}m`, '--add-opens=java.base/java.nio=ALL-UNNAMED', '-cp', classPath]
  const child = spawn(java.command, [...options, 'org.neo4j.cli.AdminTool', `@${argumentFile}`], {
    env: { ...process.env, NEO4J_HOME: neo4jFolder, NEO4J_CONF: join(neo4jFolder, 'conf') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = createWriteStream(join(neo4jFolder, 'import.log'))
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on('line', (line) => {
      log.write(`${line}\n`)
      onLine(line)
    })
  }
  await once(child, 'close')
  log.end()
  return child.exitCode
}

/** The import tells its progress stage by stage, each from 0 to 100 percent: of how many, it says at the beginning of each. */
function stageCounter(): (line: string) => number {
  let reached = 0
  return (line) => {
    const [, stage, stages] = /\((\d+)\/(\d+)\)/.exec(line) ?? []
    if (stage !== undefined && stages !== undefined) reached = (100 * (Number(stage) - 1)) / Number(stages)
    return reached
  }
}
