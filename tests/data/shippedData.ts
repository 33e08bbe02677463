import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import {
  dataFile,
  type ClaimEntry,
  type DataFile,
  type DocumentEntry,
} from '../../src/ingest/format/dataFile'
import { inProject } from '../../src/paths'
import { loadSettings } from '../../src/settings'

/** A claim with the document it stands in, named or not. */
export type ShippedClaim = ClaimEntry & { document: string }

/** What all files of `data/` hold together. */
export interface ShippedData {
  documents: DocumentEntry[]
  entities: NonNullable<DataFile['entities']>
  events: NonNullable<DataFile['events']>
  claims: ShippedClaim[]
  judgements: NonNullable<DataFile['judgements']>
}

export function shippedFiles(): { name: string; text: string }[] {
  const names = readdirSync(inProject('data'), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ name, text: readFileSync(inProject('data', name), 'utf8') }))
}

export function readShippedData(): ShippedData {
  const files = shippedFiles().map(({ text }) => dataFile.parse(parse(text)))
  return {
    documents: files.flatMap((file) => file.documents ?? []),
    entities: files.flatMap((file) => file.entities ?? []),
    events: files.flatMap((file) => file.events ?? []),
    claims: files.flatMap(claimsOf),
    judgements: files.flatMap((file) => file.judgements ?? []),
  }
}

function claimsOf({ documents = [], claims = [] }: DataFile): ShippedClaim[] {
  const [only] = documents.map(({ id }) => id)
  return claims.map((claim) => {
    const document = claim.document ?? only
    if (document === undefined) throw new Error(`claim ${claim.id} stands in no document`)
    return { ...claim, document }
  })
}

/** The ids of a claim's entities and events, whatever their part in it. */
export function idsIn(claim: ShippedClaim): string[] {
  const { speaker, via = [], subject = [], object = [], addressee = [], about = [], event = [] } = claim
  const participants = [...via, ...subject, ...object, ...addressee].map(idOf)
  const places = [claim.place, ...(claim.figures ?? []).flatMap((figure) => [figure.of, figure.place])]
  return [...participants, ...about, ...event, ...places, claim.for, speakerId(speaker)].filter(
    (id) => id !== undefined && id !== null,
  )
}

function idOf(participant: NonNullable<ClaimEntry['subject']>[number]): string | null {
  if (typeof participant === 'string') return participant
  return 'entity' in participant ? participant.entity : null
}

/** Null for the document itself, an unknown speaker and unnamed people. */
function speakerId(speaker: ClaimEntry['speaker']): string | null {
  if (speaker === 'DOCUMENT' || speaker === 'UNKNOWN') return null
  if (typeof speaker === 'string') return speaker
  return 'entity' in speaker ? speaker.entity : null
}

/** Every name of an entity, in whatever script or spelling. */
export function namesOf(entity: ShippedData['entities'][number]): string[] {
  const { name, aliases = [], spellings = [], native = [], contextual = [] } = entity
  return [name, ...aliases, ...spellings, ...native.map((other) => other.name), ...contextual]
}

/** The article texts by document id, from the folder that the service would read. */
export function readArticles(documents: readonly DocumentEntry[]): Map<string, Buffer> {
  const { articlesFolder } = loadSettings()
  return new Map(
    documents.flatMap(({ id, file }) =>
      file === undefined ? [] : [[id, readFileSync(join(articlesFolder, file))]],
    ),
  )
}
