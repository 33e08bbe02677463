import { fold } from '../fold'
import { idsOf } from '../claim'
import { asOnePeriod } from '../dateSpan'
import { key } from '../proposition'
import type { Quantity } from '../vocabulary'
import {
  countsAsContent,
  LINK_BY_POLARITY,
  type CountedThing,
  type Setting,
  type Stance,
  type Stated,
} from './stance'

/** Quantities that a body has, rather than an event. */
const STOCKS: ReadonlySet<Quantity> = new Set(['FIGHTERS', 'MEMBERS', 'ATTACKS'])

/** One proposition per figure whose thing is known: `QUANTITY|thing|quantity|who|place|period`. */
export function quantities(claim: Stated, setting: Setting): Stance[] {
  const link = LINK_BY_POLARITY[claim.polarity]
  const counts = countsAsContent(claim)
  return claim.figures.flatMap((figure) => {
    const key = quantityKey(claim, figure, setting)
    return key === null ? [] : [{ link, key, counts }]
  })
}

/** The quantity that a figure tells; null when it is not known of what. */
export function quantityKey(claim: Stated, figure: CountedThing, setting: Setting): string | null {
  const event = claim.events.length === 1 ? (claim.events[0] ?? null) : null
  const [subject = null] = idsOf(claim.subjects)
  const thing = STOCKS.has(figure.quantity)
    ? (figure.of ?? event ?? subject)
    : (event ?? figure.of ?? subject)
  if (thing === null) return null
  return quantityOf(
    setting.canonical(thing),
    {
      ...figure,
      of: thing === figure.of ? null : figure.of,
      place: figure.place ?? (thing === event ? null : claim.place),
      when: figure.when ?? (thing === event ? null : claim.when),
    },
    setting.canonical,
  )
}

/** The key of a quantity of a thing: `QUANTITY|thing|quantity|who|place|period`. */
export function quantityOf(
  thing: string,
  { quantity, of, place, when, ...who }: CountedThing,
  canonical: (id: string) => string,
): string {
  return key(
    'QUANTITY',
    thing,
    quantity,
    counted(who, of === null ? null : canonical(of)),
    place === null ? '' : canonical(place),
    when === null ? '' : asOnePeriod(when),
  )
}

/** Who is counted: ALL is the empty part; other words for OTHERs, and another body's people, are another question. */
function counted({ who, whoText }: Pick<CountedThing, 'who' | 'whoText'>, of: string | null): string {
  const words = who === 'OTHER' && whoText !== null ? fold(whoText) : ''
  return [who === 'ALL' ? '' : who, words, of ?? ''].filter((part) => part !== '').join(':')
}
