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
  const place = figure.place ?? (thing === event ? null : claim.place)
  const period = figure.when ?? (thing === event ? null : claim.when)
  const of = thing === figure.of ? null : figure.of
  return key(
    'QUANTITY',
    setting.canonical(thing),
    figure.quantity,
    counted(figure, of === null ? null : setting.canonical(of)),
    place === null ? '' : setting.canonical(place),
    period === null ? '' : asOnePeriod(period),
  )
}

/** Who is counted: ALL is the empty part; other words for OTHERs, and another body's people, are another question. */
function counted(figure: CountedThing, of: string | null): string {
  const who = figure.who === 'ALL' ? '' : figure.who
  const words = figure.who === 'OTHER' && figure.whoText !== null ? fold(figure.whoText) : ''
  return [who, words, of ?? ''].filter((part) => part !== '').join(':')
}
