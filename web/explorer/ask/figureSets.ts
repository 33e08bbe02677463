import { ANSWERS, type FigureSet } from '../answers/answers'
import { ask } from './ask'
import { EVENT_FIGURES, FIGURES } from './documents'

/** What is counted of an event or an entity, by who gives it. */
export async function askFigureSets(
  about: { readonly __typename: string; readonly id: string } | undefined,
  asOf: string | null,
  signal: AbortSignal,
): Promise<readonly FigureSet[]> {
  if (about === undefined) return []
  const variables = { id: about.id, asOf }
  if (about.__typename === 'Event') {
    return (await ask(EVENT_FIGURES, variables, ANSWERS.eventFigures, signal)).view.event?.figureSets ?? []
  }
  return (await ask(FIGURES, variables, ANSWERS.figures, signal)).view.entity?.figureSets ?? []
}
