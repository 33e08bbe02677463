import { ClaimWhere } from './claimWhere'
import { EventWhere } from './eventWhere'
import { FigureWhere } from './figureWhere'
import { listFilter } from './listFilter'
import { RelationWhere } from './relationWhere'

export const ClaimListFilter = listFilter('Claim', () => ClaimWhere)
export const EventListFilter = listFilter('Event', () => EventWhere)
export const FigureListFilter = listFilter('Figure', () => FigureWhere)
export const RelationListFilter = listFilter('Relation', () => RelationWhere)
