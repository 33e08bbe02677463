import { DISPUTE_RULES, type DisputeRule } from '../../src/domain/disputes/finding'
import { testGraph, wipe } from '../support/graph'
import { answered, CASES, type Expectation } from '../fixtures/expectations'
import {
  disputeInWords,
  figuresInWords,
  responsibilityInWords,
  supportInWords,
} from '../domain/support/inWords'
import { loadReporting } from '../ingest/support/reporting'
import { askOverHttp } from '../support/ask'
import { serve, type TestService } from '../support/service'
import { reportingAnswer, standingAnswer } from './support/reportingAnswer'

const graph = testGraph()
let service: TestService
beforeAll(async () => {
  await wipe(graph)
  await loadReporting(graph)
  service = await serve(graph)
}, 120_000)
afterAll(() => service.stop())

describe.each(CASES)('$case', ({ days }) => {
  test.each(Object.entries(days))('as of %s', async (day, expectation) => {
    const { series: _ofEvents, ...expected } = expectation
    expect(await answers(day, expectation)).toEqual(expected)
  })
})

const QUESTIONS = `query Reporting($day: Date!, $events: [ID!]!) {
  view(asOf: $day) {
    hiddenUndated
    disputes(first: 100) {
      nodes { id rule key gap within since divides { id } about { id } sides { position claims { id } } }
    }
    events(where: { id: { in: $events } }, first: 100) {
      nodes {
        id
        figureSets {
          id low high isOpen best bestRule
          perpetratorSays { figure { min } }
          superseded { figure { min } }
        }
        responsibility {
          status
          claimedBy { ...Attribution }
          attributedTo { ...Attribution }
          deniedBy { ...Attribution }
          statedUnclaimed { claim { id } }
        }
      }
    }
  }
}
fragment Attribution on Attribution {
  actor { id }
  speakers { kind capacity entity { id } speaksFor { id } document { publisher { id } } }
}`

/** The same questions, answered by the service as of the day. */
async function answers(day: string, asked: Expectation): Promise<Omit<Expectation, 'series'>> {
  const events = [
    ...Object.keys(asked.responsibility),
    ...Object.keys(asked.figures).map((key) => key.split('|')[0] ?? ''),
  ]
  const body = await ask(QUESTIONS, { day, events })
  const { view } = reportingAnswer.parse(body)
  const standings = await standingsOf(day, [...Object.keys(asked.support), ...Object.keys(asked.status)])
  const event = (id: string) => view.events.nodes.find((each) => each.id === id)
  return {
    disputes: answered(asked.disputes, (about) =>
      view.disputes.nodes
        .filter((dispute) => dispute.key === about || dispute.about.includes(about))
        .sort(byRule)
        .map(disputeInWords),
    ),
    responsibility: answered(asked.responsibility, (id) => {
      const found = event(id)
      // An event of which nobody has spoken yet is not seen: nothing is known of it.
      return found === undefined
        ? 'NO_CLAIM_KNOWN'
        : responsibilityInWords(found.responsibility, (document) => document)
    }),
    figures: answered(asked.figures, (key) =>
      figuresInWords(event(key.split('|')[0] ?? '')?.figureSets.find(({ id }) => id === `QUANTITY|${key}`)),
    ),
    support: answered(asked.support, (key) => {
      const found = standings[key]
      return found ? supportInWords({ ...found.support, denying: 0, singleOrigin: null }) : 'none'
    }),
    status: answered(asked.status, (key) => standings[key]?.status ?? 'none'),
    ...(asked.hiddenUndated === undefined ? {} : { hiddenUndated: view.hiddenUndated }),
  }
}

/** How propositions stand, by their keys. */
async function standingsOf(day: string, keys: readonly string[]) {
  if (keys.length === 0) return {}
  const names = keys.map((_, index) => `p${index}`)
  const fields = names.map(
    (name) =>
      `${name}: proposition(id: $${name}) { status support { affirming documents origins originsIndependent } }`,
  )
  const declared = names.map((name) => `$${name}: ID!`)
  const query = `query Standings($day: Date!, ${declared.join(', ')}) { view(asOf: $day) { ${fields.join(' ')} } }`
  const ids = Object.fromEntries(names.map((name, index) => [name, keys[index]]))
  const body = await ask(query, { day, ...ids })
  const { view } = standingAnswer.parse(body)
  return Object.fromEntries(keys.map((key, index) => [key, view[`p${index}`] ?? null]))
}

async function ask(query: string, variables: Record<string, unknown>): Promise<unknown> {
  const { body } = await askOverHttp(service.url, query, variables)
  expect(body.errors).toBeUndefined()
  return body.data
}

/** In the order of the rules and of their keys, as the rules give them. */
function byRule(one: { rule: DisputeRule; key: string }, other: { rule: DisputeRule; key: string }): number {
  const byPlace = DISPUTE_RULES.indexOf(one.rule) - DISPUTE_RULES.indexOf(other.rule)
  return byPlace === 0 ? (one.key < other.key ? -1 : 1) : byPlace
}
