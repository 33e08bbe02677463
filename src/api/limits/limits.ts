import type { ValidationRule } from 'graphql'
import { breadthLimit } from './breadthLimit'
import { depthLimit } from './depthLimit'

/** What keeps an operation within what a statement can hold, before it is planned. */
export const LIMITS: ValidationRule[] = [depthLimit, breadthLimit]
