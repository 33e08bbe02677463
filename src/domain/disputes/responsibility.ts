import { accountOf, type Account, type Word } from '../accounts'
import type { KnownClaim } from '../knownClaim'
import { bodyOf } from '../speakerKey'
import type { Finding, Rule } from './finding'
import type { Surroundings } from './surroundings'

/**
 * RESPONSIBILITY: an event claimed by two actors that are not related, claimed by one and attributed to another, or
 * claimed and denied by one. Who is named together with a claimant is no rival of it, and a denial alone is no side.
 */
export const responsibility: Rule = (live, surroundings, day) => {
  const claimed = live.filter(({ act }) => act === 'CLAIM_RESPONSIBILITY')
  const events = [...new Set(claimed.flatMap((claim) => claim.events))].sort()
  return events.flatMap((event) => questionOf(event, live, surroundings, day))
}

type IsRelated = (one: string, other: string) => boolean

function questionOf(
  event: string,
  live: readonly KnownClaim[],
  { nameOf, relatives }: Surroundings,
  day: string,
): Finding[] {
  const account = accountOf(event, live)
  const { claimed, happened } = account
  const isRelated: IsRelated = (one, other) => relatives.areRelated(one, other, { day, happened })
  const attributed = account.attributed.filter((word) => !isShared(word, account, isRelated))
  const families = familiesOf([...claimed, ...attributed], isRelated)
  const isContested = claimed.length > 0 && families.length > 1
  const disowned = account.denied.filter((word) => isOwnDenial(word) && isClaimedBy(word.actor, account))
  if (!isContested && disowned.length === 0) return []
  const named = new Set(families.flat().map(({ actor }) => actor))
  const asked = new Set([...named, ...account.named])
  const denials = account.denied.filter(({ actor }) => asked.has(actor))
  return [
    {
      rule: 'RESPONSIBILITY',
      key: `RESPONSIBILITY|${event}`,
      question: `Who did it? ${nameOf(event)}`,
      about: [event, ...[...new Set([...named, ...denials.map(({ actor }) => actor)])].sort()],
      gap: null,
      undetermined: [],
      sides: [
        ...families.map((family) => ({
          position: names(family, nameOf),
          claims: claimsOf(family),
          figure: null,
        })),
        ...familiesOf(denials, (one, other) => one === other).map((family) => ({
          position: `not ${names(family, nameOf)}`,
          claims: claimsOf(family),
          figure: null,
        })),
      ],
    },
  ]
}

/** Said of somebody together with one who claims it: a joint deed. */
function isShared({ actor, claim }: Word, account: Account, isRelated: IsRelated): boolean {
  const isClaimant = (id: string) => account.claimed.some((word) => isRelated(word.actor, id))
  return !isClaimant(actor) && claim.subjects.some(isClaimant)
}

function isOwnDenial({ actor, claim }: Word): boolean {
  return bodyOf(claim) === actor
}

function isClaimedBy(actor: string, { claimed }: Account): boolean {
  return claimed.some((word) => word.actor === actor)
}

/** What is said of actors that are related goes together; in the order of the actors' ids. */
function familiesOf(words: readonly Word[], isRelated: IsRelated): Word[][] {
  const families: Word[][] = []
  for (const word of words.toSorted((one, other) => (one.actor < other.actor ? -1 : 1))) {
    const related = families.filter((family) => family.some(({ actor }) => isRelated(actor, word.actor)))
    const joined = [...related.flat(), word]
    for (const family of related) families.splice(families.indexOf(family), 1)
    families.push(joined)
  }
  return families.sort(([one], [other]) => ((one?.actor ?? '') < (other?.actor ?? '') ? -1 : 1))
}

function names(family: readonly Word[], nameOf: Surroundings['nameOf']): string {
  return [...new Set(family.map(({ actor }) => actor))].map(nameOf).join(' or ')
}

function claimsOf(family: readonly Word[]): Word['claim'][] {
  return [...new Map(family.map(({ claim }) => [claim.id, claim])).values()]
}
