import { z } from 'zod'
import {
  ACTS,
  ASPECTS,
  BASES,
  CAPACITIES,
  CERTAINTIES,
  FORMS,
  INDEPENDENCES,
  MODALITIES,
  POLARITIES,
  PREDICATES,
  SPEAKER_ROLES,
} from '../../domain/vocabulary'
import { evidenceEntry } from './evidence'
import { claimRef, oneOrMore, partialDate, slug, words } from './fields'
import { figureEntry } from './figure'

const speaker = z
  .union([
    z.enum(['DOCUMENT', 'UNKNOWN']),
    slug,
    z.strictObject({ entity: slug, named: words.optional() }),
    z.strictObject({
      unnamed: words.describe('How the text calls them; never an entity.'),
      role: z.enum(SPEAKER_ROLES),
      count: z.union([z.int().min(1), z.enum(['SOME', 'MANY'])]),
    }),
  ])
  .describe('DOCUMENT, UNKNOWN, an entity, {entity, named} or {unnamed, role, count}.')

const participant = z
  .union([
    slug,
    z.strictObject({ entity: slug, named: words.describe('How the text calls its members.').optional() }),
    z.strictObject({ text: words.describe('Who or what has no entity: makes no edge.') }),
  ])
  .meta({ id: 'participant', description: 'An entity or event, {entity, named} or {text}.' })

const origin = z.strictObject({
  entity: slug.optional(),
  name: words.optional(),
  why: words,
  independence: z.enum(INDEPENDENCES).optional(),
})

export const claimEntry = z
  .strictObject({
    id: claimRef.describe('Unique; other claims refer to it.'),
    document: slug.optional().describe('May be left out when the file holds exactly one document.'),
    speaker,
    capacity: z.enum(CAPACITIES).optional(),
    for: slug.optional().describe('The body spoken for, or belonged to by an insider.'),
    via: oneOrMore(participant).optional().describe('Relays, from the speaker towards the document.'),
    act: z.enum(ACTS),
    polarity: z.enum(POLARITIES).optional().describe('Only with ASSERT; every other act has its own.'),
    certainty: z.enum(CERTAINTIES).optional(),
    modality: z.enum(MODALITIES).optional(),
    aspect: z.enum(ASPECTS).optional(),
    form: z.enum(FORMS).optional(),
    basis: z.enum(BASES).optional(),
    cue: words.optional(),
    channel: words.optional(),
    subject: oneOrMore(participant).optional(),
    predicate: z.enum(PREDICATES).optional(),
    title: words.optional().describe('The office held.'),
    object: oneOrMore(participant).optional(),
    addressee: oneOrMore(participant).optional(),
    about: oneOrMore(slug).optional(),
    event: oneOrMore(slug).optional(),
    place: slug.optional(),
    when: partialDate.optional().describe('When it is said to have happened (EDTF).'),
    said: partialDate.optional().describe('When it was said (EDTF).'),
    figures: z.array(figureEntry).optional(),
    says: words.describe('One sentence in our own words.'),
    unsure: z.array(words).optional().describe('Fields filled in with doubt.'),
    note: words.optional(),
    respondsTo: claimRef.optional().describe('The claim that this speaker answers.'),
    revises: claimRef.optional().describe('The word that this speaker takes back.'),
    origin: origin.optional().describe('Where it comes from, when a curator knows better than the rules.'),
    evidence: oneOrMore(evidenceEntry).refine(
      (places) => places.length > 0,
      'a claim stands somewhere in its document',
    ),
  })
  .meta({
    id: 'claim',
    description:
      'One assertion in one document: who does something with words about something, and where it stands.',
  })
