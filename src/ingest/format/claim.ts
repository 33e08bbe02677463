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
import { INDEPENDENCE } from '../../domain/glossary/documents'
import { PREDICATE } from '../../domain/glossary/predicates'
import * as speakers from '../../domain/glossary/speakers'
import * as speech from '../../domain/glossary/speech'
import { claimRef, oneOf, oneOrMore, partialDate, slug, words } from './fields'
import { figureEntry } from './figure'

const speaker = z
  .union([
    oneOf(['DOCUMENT', 'UNKNOWN'], speakers.SPEAKER_KIND),
    slug,
    z.strictObject({
      entity: slug.describe('Who speaks.'),
      named: words.optional().describe('What the text calls the speaker here, where that differs.'),
    }),
    z.strictObject({
      unnamed: words.describe('How the text calls them; never an entity.'),
      role: oneOf(SPEAKER_ROLES, speakers.SPEAKER_ROLE).describe('What they are said to be.'),
      count: z
        .union([z.int().min(1), oneOf(['SOME', 'MANY'], speakers.SPEAKER_COUNT)])
        .describe('How many speak: a number, SOME or MANY.'),
    }),
  ])
  .describe(
    'Who says it: an entity, {entity, named}, {unnamed, role, count}; DOCUMENT when nobody is named and the text speaks for itself; UNKNOWN for somebody, not said who.',
  )

const participant = z
  .union([
    slug,
    z.strictObject({
      entity: slug.describe('The entity; unnamed members are their body.'),
      named: words.optional().describe('How the text calls it or its members here: "Taliban leaders".'),
    }),
    z.strictObject({ text: words.describe('Who or what has no entity, in words; it makes no edge.') }),
  ])
  .meta({ id: 'participant', description: 'An entity or event, {entity, named} or {text}.' })

const origin = z.strictObject({
  entity: slug.optional().describe('Whom it comes from, when that is an entity.'),
  name: words.optional().describe('Whom or what it comes from in words, when that is no entity.'),
  why: words.describe('How that is known.'),
  independence: oneOf(INDEPENDENCES, INDEPENDENCE)
    .optional()
    .describe('Whether the origin knows it by itself; by the rules when left out.'),
})

export const claimEntry = z
  .strictObject({
    id: claimRef.describe('Unique; other claims refer to it.'),
    document: slug.optional().describe('May be left out when the file holds exactly one document.'),
    speaker,
    capacity: oneOf(CAPACITIES, speakers.CAPACITY)
      .optional()
      .describe('For whom the speaker speaks; DOCUMENT and UNKNOWN have none.'),
    for: slug.optional().describe('The body spoken for, or belonged to by an insider.'),
    via: oneOrMore(participant).optional().describe('Relays, from the speaker towards the document.'),
    act: oneOf(ACTS, speech.ACT).describe(
      'What the speaker does with the words; it fixes the polarity, but for ASSERT.',
    ),
    polarity: oneOf(POLARITIES, speech.POLARITY)
      .optional()
      .describe(
        'Whether the content, written in the affirmative, is affirmed. Only with ASSERT; every other act has its own.',
      ),
    certainty: oneOf(CERTAINTIES, speech.CERTAINTY)
      .optional()
      .describe('How sure the speaker is. CERTAIN when left out.'),
    modality: oneOf(MODALITIES, speech.MODALITY)
      .optional()
      .describe(
        'Whether it is said to be so, or only meant, expected or conditional. When left out ACTUAL; INTENDED with PLEDGE, THREATEN and URGE.',
      ),
    aspect: oneOf(ASPECTS, speech.ASPECT)
      .optional()
      .describe(
        'How often it happens, or which way it goes; REPEATED only with a deed that is ACTUAL and has no event. ONCE when left out.',
      ),
    form: oneOf(FORMS, speech.FORM)
      .optional()
      .describe('How the document gives the words; left out for what it says in its own voice.'),
    basis: oneOf(BASES, speech.BASIS)
      .optional()
      .describe('By what the speaker knows it, where the text makes that plain.'),
    cue: words
      .optional()
      .describe('The words of the text that decide the act, the certainty or the modality: "downplayed".'),
    channel: words.optional().describe('By what means it was said: "a study", "a press conference".'),
    subject: oneOrMore(participant).optional().describe('Who does it, or of whom it holds.'),
    predicate: oneOf(PREDICATES, PREDICATE)
      .optional()
      .describe(
        'What is stated of the subject. When none fits, leave it and the object out: `says` and `about` are enough.',
      ),
    title: words.optional().describe('The office that is held, with HOLDS_OFFICE_IN: "foreign minister".'),
    object: oneOrMore(participant)
      .optional()
      .describe('Whom or what it is done to, or holds towards: what was hit. Where it happened is `place`.'),
    addressee: oneOrMore(participant)
      .optional()
      .describe('To whom it is said: who is urged, warned, threatened or promised something.'),
    about: oneOrMore(slug).optional().describe('Whom or what else it concerns, by id; makes no edge.'),
    event: oneOrMore(slug)
      .optional()
      .describe('The incident or series that it tells of, by id; several only when no deed is stated.'),
    place: slug.optional().describe('Where it is said to have happened, as precise as the text and no more.'),
    when: partialDate.optional().describe('When it is said to have happened (EDTF).'),
    said: partialDate.optional().describe('When it was said (EDTF).'),
    figures: z.array(figureEntry).optional().describe('How many, each number with what it counts.'),
    says: words.describe(
      'What is claimed, as one sentence in our own words, in the affirmative, without the speaker.',
    ),
    unsure: z.array(words).optional().describe('Fields filled in with doubt.'),
    note: words.optional().describe('Why it is coded so, where that is not plain.'),
    respondsTo: claimRef.optional().describe('The claim that this speaker answers.'),
    revises: claimRef.optional().describe('The word that this speaker takes back.'),
    origin: origin.optional().describe('Where it comes from, when a curator knows better than the rules.'),
    evidence: oneOrMore(evidenceEntry)
      .refine((places) => places.length > 0, 'a claim stands somewhere in its document')
      .describe('Where the words stand; the best wording first, repeats after it.'),
  })
  .meta({
    id: 'claim',
    description:
      'One assertion in one document: who does something with words about something, and where it stands.',
  })
