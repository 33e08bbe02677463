import type { ClaimContent, Evidence } from '../../domain/claim'
import type { ThingKind } from '../../domain/predicates'
import { refusals } from '../../domain/refusals/refusals'
import type { Surroundings } from '../../domain/refusals/refusal'
import { mergeRepeats, repeatKey } from '../../domain/repeats'
import type { Graph } from '../../graph/graph'
import type { Problem } from '../problem'
import type { ClaimInDocument, Entry } from '../read/source'
import type { ArticleTexts, KnownDocument } from '../texts/articleTexts'
import type { RecordableClaim } from './batch'
import { identify } from './identify'
import { locateEvidence } from './locateEvidence'
import type { Recorded } from './lookUp'
import { repeatedElsewhere } from './repeatedElsewhere'
import { speakerOf } from '../../graph/read/speaker'
import { dateOrFault } from './thingFaults'

interface Task {
  readonly source: string
  /** The entries as written, and the claims made of them, in the same order. */
  readonly entries: readonly Entry<ClaimInDocument>[]
  readonly claims: readonly Entry<ClaimContent>[]
  readonly kinds: ReadonlyMap<string, ThingKind | 'DOCUMENT'>
  readonly documents: ReadonlyMap<string, KnownDocument>
  readonly recorded: Recorded
  readonly articlesDir: string | null
  readonly texts: ArticleTexts
}

interface ResolvedClaims {
  readonly claims: RecordableClaim[]
  /** The id of the claim under a ref of these files, repeats included. */
  readonly idOf: ReadonlyMap<string, string>
  readonly problems: Problem[]
}

/** The claims with their evidence found, repeats merged, under the ids of their content; or what is wrong with them. */
export async function resolveClaims(graph: Pick<Graph, 'read'>, task: Task): Promise<ResolvedClaims> {
  const evidence = locateEvidence(task.entries, task.documents, task.texts, task.articlesDir)
  const byRef = new Map(task.claims.map(({ value }) => [value.ref, value]))
  const problems = [
    ...evidence.problems,
    ...sameRefs(task.claims),
    ...task.claims.flatMap((entry) => [
      ...dateProblems(entry),
      ...answerProblems(entry, byRef, task.recorded),
      ...ruleProblems(entry, byRef, task),
    ]),
  ]
  if (problems.length > 0) return { claims: [], idOf: new Map(), problems }
  const located = task.claims.map(({ value }, index) => withEvidence(value, evidence.located[index] ?? []))
  const { claims, repeats } = mergeRepeats(located)
  const identified = identify(claims, repeats, (ref) => task.recorded.claims.get(ref)?.[0]?.id ?? null)
  if (typeof identified === 'string') {
    return { claims: [], idOf: new Map(), problems: circular(task.claims, identified) }
  }
  const recordable = identified.map((claim): RecordableClaim => {
    const knownFrom = task.documents.get(claim.document)?.knownFrom ?? ''
    return { ...claim, repeatKey: repeatKey(claim), knownFrom }
  })
  const ids = new Map(recordable.map(({ ref, id }) => [ref, id]))
  const repeated = [...repeats].flatMap(([ref, kept]): [string, string][] => {
    const id = ids.get(kept)
    return id === undefined ? [] : [[ref, id]]
  })
  return {
    claims: recordable,
    idOf: new Map([...ids, ...repeated]),
    problems: await repeatedElsewhere(graph, task.source, recordable, task.claims),
  }
}

function withEvidence(claim: ClaimContent, evidence: readonly Evidence[]): ClaimContent {
  return { ...claim, evidence }
}

function sameRefs(claims: readonly Entry<ClaimContent>[]): Problem[] {
  const seen = new Set<string>()
  return claims.flatMap(({ value, problem }) => {
    if (seen.has(value.ref))
      return [problem('id', `the id ${value.ref} is given twice: every claim has its own`)]
    seen.add(value.ref)
    return []
  })
}

function dateProblems({ value, problem }: Entry<ClaimContent>): Problem[] {
  const dates = [
    ['when', value.when] as const,
    ['said', value.said] as const,
    ...value.figures.map(({ when }) => ['figures', when] as const),
  ]
  return dates.flatMap(([field, text]) => {
    const date = text === null ? null : dateOrFault(field, text)
    return date === null || 'earliest' in date ? [] : [problem(...date)]
  })
}

/** An answered or revised claim is of these files, or exactly one that the graph holds. */
function answerProblems(
  { value, problem }: Entry<ClaimContent>,
  byRef: ReadonlyMap<string, ClaimContent>,
  recorded: Recorded,
): Problem[] {
  const answers = [['respondsTo', value.respondsTo] as const, ['revises', value.revises] as const]
  return answers.flatMap(([field, ref]) => {
    if (ref === null || byRef.has(ref)) {
      return ref === value.ref ? [problem(field, 'a claim does not answer itself')] : []
    }
    const found = recorded.claims.get(ref)?.length ?? 0
    if (found === 1) return []
    return [
      problem(
        field,
        `${found === 0 ? 'no claim has' : 'several claims have'} the id ${ref}: name another claim`,
      ),
    ]
  })
}

function ruleProblems(
  { value, problem }: Entry<ClaimContent>,
  byRef: ReadonlyMap<string, ClaimContent>,
  task: Task,
): Problem[] {
  const surroundings: Surroundings = {
    kindOf: (id) => {
      const kind = task.kinds.get(id)
      return kind === undefined || kind === 'DOCUMENT' ? null : kind
    },
    publisher: publisherOf(value.document, task),
    revised: value.revises === null ? null : claimUnder(value.revises, byRef, task),
  }
  return refusals(value, surroundings).map(({ rule, field, message }) =>
    problem(field, `${message} (rule ${rule})`),
  )
}

function claimUnder(
  ref: string,
  byRef: ReadonlyMap<string, ClaimContent>,
  task: Task,
): Surroundings['revised'] {
  const own = byRef.get(ref)
  if (own !== undefined) return { ...own, publisher: publisherOf(own.document, task) }
  const other = task.recorded.claims.get(ref)?.[0]
  return other === undefined ? null : { ...other, speaker: speakerOf(other) }
}

function publisherOf(document: string, { documents }: Task): string | null {
  return documents.get(document)?.publisher ?? null
}

function circular(claims: readonly Entry<ClaimContent>[], ref: string): Problem[] {
  return claims
    .filter(({ value }) => value.ref === ref)
    .map(({ problem }) =>
      problem('respondsTo', 'these claims answer each other in a circle: one of them came first'),
    )
}
