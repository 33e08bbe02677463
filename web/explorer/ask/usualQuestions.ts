import { FIRST_PLACE } from '../state/place'
import { ALL_TYPES } from '../words/families'
import { filledUp } from './centres'
import * as documents from './documents'

const asOf = null
const id = ''
const around = FIRST_PLACE.around.map((each) => ({ id: each }))
const many = filledUp([id, id, id]).map((each) => ({ id: each }))
const ends = { from: { id: 'iskp' }, to: { id: 'taliban' } }
const period = { from: '2021-01-01', to: '2021-12-31' }

/**
 * What the page asks most, in the order in which a visitor comes to it. The service asks all of it once when it has started, so that
 * the database has planned it before a visitor waits for that.
 */
export const USUAL_QUESTIONS: readonly { readonly query: string; readonly variables: object }[] = [
  {
    query: documents.NETWORK,
    variables: { around, asOf, types: ALL_TYPES, period: null, first: FIRST_PLACE.most },
  },
  { query: documents.CALENDAR, variables: { asOf } },
  { query: documents.DISPUTES, variables: { asOf } },
  { query: documents.SERIES, variables: { asOf, interval: 'MONTH', period } },
  { query: documents.RELATIONS, variables: { ids: [id], asOf } },
  { query: documents.AROUND_RELATION, variables: { id, asOf } },
  { query: documents.ENTITY, variables: { id, asOf } },
  { query: documents.RELATION_COUNTS, variables: { id, asOf } },
  { query: documents.SAYINGS, variables: { id, asOf } },
  { query: documents.DISPUTES_ABOUT, variables: { id, asOf } },
  { query: documents.FIGURES, variables: { id, asOf } },
  { query: documents.DISPUTE_BY_ID, variables: { id, asOf } },
  { query: documents.EVENT, variables: { id, asOf } },
  { query: documents.EVENT_CLAIMS, variables: { id, asOf } },
  { query: documents.EVENT_FIGURES, variables: { id, asOf } },
  { query: documents.CLAIMS_BY_ID, variables: { ids: [id], asOf } },
  { query: documents.PATHS, variables: { ...ends, asOf, throughEvents: false } },
  { query: documents.NETWORK, variables: { around: many, asOf, types: ALL_TYPES, period: null, first: 1 } },
  {
    query: documents.NETWORK,
    variables: { around, asOf: period.to, types: ALL_TYPES, period: null, first: 1 },
  },
  { query: documents.RELATIONS, variables: { ids: [id], asOf: period.to } },
]
