import { idsOf, type ClaimContent, type Participant } from '../claim'
import { MEANINGS, type ThingKind } from '../predicates'
import { rule, type Refusal, type Rule, type Surroundings } from './refusal'

const PLACES: ReadonlySet<ThingKind> = new Set(['LOCALITY', 'FACILITY', 'STATE'])

/** What may stand at the ends of a predicate, and where. */
export const ENDS: readonly Rule[] = [
  (claim, surroundings) => misfits('domain', 'subject', claim, claim.subjects, surroundings),
  (claim, surroundings) => misfits('range', 'object', claim, claim.objects, surroundings),
  rule(
    'own-members-are-text',
    'object',
    ({ subjects, objects }) => idsOf(subjects).some((id) => idsOf(objects).includes(id)),
    'nothing does this to itself: members or former members of the subject are written `text:`',
  ),
  rule(
    'place-is-a-place',
    'place',
    ({ place }, { kindOf }) => {
      const kind = place === null ? null : kindOf(place)
      return kind !== null && !PLACES.has(kind)
    },
    'a place is a locality, a facility or a state',
  ),
]

function misfits(
  name: 'domain' | 'range',
  field: string,
  { predicate }: ClaimContent,
  participants: readonly Participant[],
  { kindOf }: Surroundings,
): Refusal[] {
  const allowed = predicate === null ? null : MEANINGS[predicate][name]
  if (allowed === null) return []
  return idsOf(participants).flatMap((id) => {
    const kind = kindOf(id)
    if (kind === null || allowed.includes(kind)) return []
    const message = `${id} is ${article(kind)} ${kind}, but the ${field} of ${predicate} is one of ${allowed.join(', ')}, or \`text:\``
    return [{ rule: `${name}-of-predicate`, field, message }]
  })
}

function article(word: string): string {
  return /^[AEIOU]/.test(word) ? 'an' : 'a'
}
