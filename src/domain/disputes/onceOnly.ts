import { grouped } from '../grouped'
import type { KnownClaim } from '../knownClaim'
import type { Rule } from './finding'

/** ONCE_ONLY: a person said to have been killed in two events that are judged DIFFERENT. */
export const onceOnly: Rule = (live, { nameOf, isDifferent }) =>
  [...grouped(deaths(live), ({ person }) => person)].flatMap(([person, all]) => {
    const byEvent = [...grouped(all, ({ event }) => event)].sort(([one], [other]) => (one < other ? -1 : 1))
    const events = byEvent.map(([event]) => event)
    const apart = byEvent.filter(([event]) => events.some((other) => isDifferent(event, other)))
    if (apart.length < 2) return []
    return [
      {
        rule: 'ONCE_ONLY' as const,
        key: `ONCE_ONLY|${person}`,
        question: `When was ${nameOf(person)} killed?`,
        about: [person, ...apart.map(([event]) => event)],
        gap: null,
        undetermined: [],
        sides: byDay(apart).map(([event, side]) => ({
          position: `killed in ${nameOf(event)}`,
          claims: side.map(({ claim }) => claim),
          figure: null,
        })),
      },
    ]
  })

interface Death {
  readonly person: string
  readonly event: string
  readonly claim: KnownClaim
}

function deaths(live: readonly KnownClaim[]): Death[] {
  return live.flatMap((claim) =>
    claim.stands
      .filter(({ link, key, counts }) => link === 'AFFIRMS' && counts && key.startsWith('FATE|'))
      .map(({ key }) => {
        const [, event = '', person = ''] = key.split('|')
        return { person, event, claim }
      }),
  )
}

/** The death that was told first comes first. */
function byDay(events: readonly [string, Death[]][]): [string, Death[]][] {
  const firstKnown = (all: readonly Death[]) => all.map(({ claim }) => claim.knownFrom).sort()[0] ?? ''
  return events.toSorted(([, one], [, other]) => (firstKnown(one) < firstKnown(other) ? -1 : 1))
}
