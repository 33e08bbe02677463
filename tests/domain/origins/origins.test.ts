import type { Sourced } from '../../../src/domain/origin'
import { independenceOf, type OriginClaim } from '../../../src/domain/origins/independence'
import { supportOf } from '../../../src/domain/origins/support'
import { tracedOrigin } from '../../../src/domain/origins/tracedOrigin'
import { aClaim, thing, words } from '../aClaim'
import { aKnownClaim, by } from '../support/aKnownClaim'

describe('a traced origin', () => {
  const copy = { document: 'reprint', of: 'original', reason: 'OVERLAP', why: '90 % stand in both.' } as const
  const sources = {
    copies: new Map([['reprint', copy]]),
    publisherOf: (document: string) => (document === 'original' ? 'first-paper' : 'second-paper'),
    canonical: (id: string) => id,
  }
  const traced = (given: Partial<Sourced>) =>
    tracedOrigin({ ...aClaim({ document: 'reprint' }), publisher: 'second-paper', ...given }, sources)

  test('of what a copied text says itself is that of the original', () => {
    expect(traced({})).toMatchObject({ id: 'origin-first-paper', rule: 'COPY' })
    expect(traced({}).why).toBe('reprint has its text from original: 90 % stand in both.')
  })

  test('of a named speaker stays the speaker’s, whoever prints it', () => {
    const sayed = { speaker: { kind: 'NAMED', entity: 'sayed', named: null } } as const
    expect(traced(sayed)).toMatchObject({ id: 'origin-sayed', rule: 'SPEAKER' })
  })

  test('of words that a copy repeats is that of the words in the original', () => {
    const agency = { via: [words('An agency')] }
    expect(traced(agency).id).toBe(traced({ ...agency, document: 'original' }).id)
  })

  test('is one for all that comes through one relay', () => {
    const through = { via: [thing('wire')] }
    expect(traced(through).id).toBe(traced({ ...through, document: 'elsewhere' }).id)
  })
})

describe('independence', () => {
  const witness: OriginClaim = {
    speakerKind: 'NAMED',
    basis: 'WITNESS',
    isRelayed: false,
    isCopied: false,
    stated: null,
    knownFrom: '2022-05-07',
  }
  const of = (given: Partial<OriginClaim>) => {
    const { independence, why } = independenceOf([{ ...witness, ...given }])
    return `${independence} ${why}`
  }

  test.each<[string, Partial<OriginClaim>]>([
    ['ESTABLISHED A named speaker knows it at first hand.', {}],
    [
      'ESTABLISHED He was there.',
      { basis: null, stated: { independence: 'ESTABLISHED', why: 'He was there.' } },
    ],
    ['NOT_ESTABLISHED Nobody is named who says it.', { speakerKind: 'UNNAMED' }],
    ['NOT_ESTABLISHED Nobody who is named says that it is known at first hand.', { basis: 'TOLD' }],
    ['NOT_ESTABLISHED It comes through a relay.', { isRelayed: true }],
    ['NOT_ESTABLISHED It stands only in a text that is taken from another.', { isCopied: true }],
  ])('%s', (expected, given) => {
    expect(of(given)).toBe(expected)
  })

  test('of an origin is established by one of its claims', () => {
    const claims = [{ ...witness, basis: null }, witness]
    expect(independenceOf(claims).independence).toBe('ESTABLISHED')
  })

  test('is known from the first day on which one of its claims establishes it', () => {
    const later = { ...witness, knownFrom: '2022-06-01' }
    const earlier = { ...witness, basis: null, knownFrom: '2022-01-01' }
    expect(independenceOf([later, earlier, witness]).establishedFrom).toBe('2022-05-07')
    expect(independenceOf([earlier]).establishedFrom).toBeNull()
  })
})

test('support counts origins, however many documents repeat them', () => {
  const through = { via: [thing('wire')] }
  const claims = [
    aKnownClaim(through),
    aKnownClaim(through),
    aKnownClaim({ ...through, knownFrom: '2022-06-01', ...by('un'), isEstablished: true }),
    aKnownClaim({ act: 'DENY', polarity: 'DENIED' }),
  ]
  const key = 'ATTACKED|iskp|longan-hotel'
  expect(supportOf(key, claims, '2022-05-31')).toEqual({
    affirming: 2,
    denying: 1,
    documents: 2,
    origins: 1,
    originsIndependent: 0,
    singleOrigin: 'origin-wire',
  })
  expect(supportOf(key, claims, '2022-06-01')).toMatchObject({
    origins: 2,
    originsIndependent: 1,
    singleOrigin: null,
  })
})
