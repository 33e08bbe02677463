import type { Claim, ClaimContent, Participant, Speaker } from '../../src/domain/claim'
import type { Document } from '../../src/domain/document'
import type { Entity } from '../../src/domain/entity'
import type { Figure } from '../../src/domain/figure'
import { nonEmpty, type Cast } from './cast'
import { dayText } from './days'
import { nameOf, type Incident } from './incidents'
import { reportAfter } from './library'
import { popular } from './powerLaw'
import { hashOf, type Random } from './random'

/** A claim with the day from which its document was known. */
export interface MadeClaim {
  readonly claim: Claim
  readonly document: Document
}

/** What claims are made with. */
export interface Reporting {
  readonly random: Random
  readonly cast: Cast
  readonly documents: readonly Document[]
}

/** The claims about one incident: a report, and often what others say of it. */
export function claimsOf(incident: Incident, reporting: Reporting): MadeClaim[] {
  const { random } = reporting
  const first = report(incident, reporting)
  const others = Array.from({ length: howManyOthers(random) }, () =>
    random.pick([report, report, report, report, responsibility, accusation, denial, condemnation]),
  )
  return [first, ...others.map((make) => make(incident, reporting, first.claim))]
}

/** Half of all incidents are reported once; the tail is long. */
function howManyOthers(random: Random): number {
  return Math.min(12, Math.floor(random.next() ** -0.75 - 1))
}

/** Says what happened: in its own voice, by a named person, or by somebody unnamed. */
function report(incident: Incident, reporting: Reporting): MadeClaim {
  const { random, cast } = reporting
  const kind = random.next()
  const speaker = personOf(cast, random)
  const told: Partial<ClaimContent> =
    kind < 0.45
      ? { speaker: { kind: 'DOCUMENT' }, basis: 'UNSTATED' }
      : kind < 0.85
        ? { speaker: named(speaker), capacity: 'OWN', basis: basisOf(speaker) }
        : unnamed(reporting)
  return claim(incident, reporting, {
    ...told,
    act: 'ASSERT',
    objects: [...things(incident.targets), ...(random.chance(0.05) ? [words('a convoy')] : [])],
    place: incident.place?.id ?? null,
    when: incident.when,
    certainty: random.chance(0.85) ? 'CERTAIN' : random.pick(['PROBABLE', 'POSSIBLE']),
    figures: random.chance(0.15) ? [killed(random)] : [],
    says: `${nameOf(incident.perpetrator)} did it: ${incident.event.name}.`,
  })
}

/** The group says that it did it. */
function responsibility(incident: Incident, reporting: Reporting): MadeClaim {
  const { id } = incident.perpetrator
  const spokesperson = officialOf(incident.perpetrator, reporting.cast)
  return claim(incident, reporting, {
    speaker: named(spokesperson),
    capacity: 'OFFICIAL',
    speaksFor: id,
    basis: basisOf(spokesperson),
    act: 'CLAIM_RESPONSIBILITY',
    objects: things(incident.targets),
    when: incident.when,
    says: `${nameOf(incident.perpetrator)} says that it did it: ${incident.event.name}.`,
  })
}

/** Somebody blames the group. */
function accusation(incident: Incident, reporting: Reporting): MadeClaim {
  const { random, cast } = reporting
  const speaker = cast.officials[popular(random, cast.officials.length)] ?? incident.perpetrator
  const body = bodyOf(speaker, cast)
  return claim(incident, reporting, {
    speaker: named(speaker),
    capacity: 'OFFICIAL',
    speaksFor: body.id,
    basis: basisOf(speaker),
    act: 'ACCUSE',
    objects: things(incident.targets),
    says: `${nameOf(body)} blames ${nameOf(incident.perpetrator)}.`,
  })
}

/** The group denies it. */
function denial(incident: Incident, reporting: Reporting, denied: Claim): MadeClaim {
  const spokesperson = officialOf(incident.perpetrator, reporting.cast)
  return claim(incident, reporting, {
    speaker: named(spokesperson),
    capacity: 'OFFICIAL',
    speaksFor: incident.perpetrator.id,
    basis: basisOf(spokesperson),
    act: 'DENY',
    polarity: 'DENIED',
    respondsTo: denied.id,
    says: `${nameOf(incident.perpetrator)} says that it did not do it: ${incident.event.name}.`,
  })
}

/** Somebody disapproves; no predicate of the model says more. */
function condemnation(incident: Incident, reporting: Reporting): MadeClaim {
  const { random, cast } = reporting
  const speaker = personOf(cast, random)
  return claim(incident, reporting, {
    speaker: named(speaker),
    capacity: 'OWN',
    basis: basisOf(speaker),
    act: 'CONDEMN',
    predicate: null,
    says: `${nameOf(speaker)} condemns ${nameOf(incident.perpetrator)}.`,
  })
}

/** What is claimed of a group apart from any incident: its people, its enemies, its allies. */
export function claimsAbout(group: Entity, allies: readonly Entity[], reporting: Reporting): MadeClaim[] {
  const { random, cast } = reporting
  const about = (content: Partial<ClaimContent> & Pick<ClaimContent, 'subjects' | 'says'>): MadeClaim =>
    claim(null, reporting, { speaker: { kind: 'DOCUMENT' }, basis: 'UNSTATED', ...content })
  const spokesperson = officialOf(group, cast)
  const enemy = cast.states[popular(random, cast.states.length)]
  return [
    about({
      subjects: things([spokesperson]),
      predicate: 'SPOKESPERSON_OF',
      objects: things([group]),
      says: `${nameOf(spokesperson)} speaks for ${nameOf(group)}.`,
    }),
    ...(enemy === undefined
      ? []
      : [
          about({
            subjects: things([group]),
            predicate: 'POSES_THREAT_TO',
            objects: things([enemy]),
            says: `${nameOf(group)} threatens ${nameOf(enemy)}.`,
          }),
        ]),
    ...allies.map((ally) =>
      about({
        subjects: things([group]),
        predicate: 'ALLIED_WITH',
        objects: things([ally]),
        says: `${nameOf(group)} and ${nameOf(ally)} are allies.`,
      }),
    ),
  ]
}

function claim(incident: Incident | null, reporting: Reporting, content: Partial<ClaimContent>): MadeClaim {
  const { random, documents } = reporting
  const day = incident?.day ?? random.below(3600)
  const document = reportAfter(day, random, documents)
  const start = random.below(8000)
  return {
    document,
    claim: {
      id: `claim-${random.hex(32)}`,
      ref: `c${random.below(1_000_000)}`,
      document: document.id,
      speaker: { kind: 'DOCUMENT' },
      capacity: null,
      speaksFor: null,
      via: [],
      act: 'ASSERT',
      polarity: 'AFFIRMED',
      certainty: 'CERTAIN',
      modality: 'ACTUAL',
      aspect: 'ONCE',
      form: 'INDIRECT',
      basis: 'UNSTATED',
      cue: null,
      channel: null,
      subjects: incident === null ? [] : things([incident.perpetrator]),
      predicate: incident?.predicate ?? null,
      title: null,
      objects: [],
      addressees: [],
      about: [],
      events: incident === null ? [] : [incident.event.id],
      place: null,
      when: null,
      said: random.chance(0.7) ? dayText(Math.min(day + 1, 3649)) : null,
      figures: [],
      says: '',
      unsure: [],
      note: null,
      respondsTo: null,
      revises: null,
      origin: null,
      evidence: [{ start, end: start + 60 + random.below(120), sha256: random.hex(64), quote: null }],
      ...content,
    },
  }
}

/** A speaker without a name, often through a medium. */
function unnamed({ random, cast }: Reporting): Partial<ClaimContent> {
  const speaker: Speaker = {
    kind: 'UNNAMED',
    label: random.pick(['a resident', 'a security official', 'witnesses']),
    role: random.pick(['RESIDENT', 'OFFICIAL', 'WITNESS']),
    count: random.pick(['1', 'SOME']),
  }
  const relay = cast.media[popular(random, cast.media.length)]
  return { speaker, basis: 'TOLD', via: relay !== undefined && random.chance(0.5) ? things([relay]) : [] }
}

function killed(random: Random): Figure {
  const count = 1 + Math.floor(random.next() ** -1.2)
  return {
    quantity: 'KILLED',
    who: random.pick(['ALL', 'CIVILIANS']),
    whoText: null,
    of: null,
    place: null,
    when: null,
    value: String(count),
    vague: null,
    min: count,
    max: count,
    approx: false,
    scope: 'WHOLE',
    includesAttackers: false,
    updates: null,
  }
}

/** Whoever speaks for a body always does. */
function officialOf(body: Entity, { officials }: Cast): Entity {
  return officials[hashOf(body.id) % officials.length] ?? body
}

function bodyOf(speaker: Entity, { organizations }: Cast): Entity {
  return organizations[hashOf(speaker.id) % organizations.length] ?? speaker
}

function personOf({ officials, persons }: Cast, random: Random): Entity {
  const list = nonEmpty(random.chance(0.5) ? officials : persons)
  return list[popular(random, list.length)] ?? list[0]
}

/** How somebody knows things is somebody's own: it decides whether the origin is independent. */
function basisOf({ id }: Entity): 'WITNESS' | 'TOLD' {
  return hashOf(id) % 3 === 0 ? 'WITNESS' : 'TOLD'
}

function named({ id }: Entity): Speaker {
  return { kind: 'NAMED', entity: id, named: null }
}

function things(entities: readonly Entity[]): Participant[] {
  return entities.map(({ id }) => ({ id, named: null }))
}

function words(text: string): Participant {
  return { id: null, text }
}
