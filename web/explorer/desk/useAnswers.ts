import { useMemo } from 'react'
import { ANSWERS, type Calendar, type ChangeStep } from '../answers/answers'
import { ask } from '../ask/ask'
import { CALENDAR, CHANGES } from '../ask/documents'
import { askPicture } from '../ask/questions'
import { askSupportedBy } from '../ask/supportedBy'
import type { Picture } from '../state/picture'
import type { Place } from '../state/place'
import { visible, type Visible } from '../state/visible'
import { useAnswer, type Answered } from '../useAnswer'

/** Two days between which something changed. */
export interface Days {
  readonly from: string
  readonly to: string
  /** Whether one went from the later to the earlier. */
  readonly isBack: boolean
}

interface AnswersOfPlace {
  readonly calendar: Calendar | null
  readonly asked: Answered<Picture>
  /** What the filters leave of it. */
  readonly seen: Visible | null
  readonly changes: ChangeStep | null
}

/** Everything that is asked for the picture; the panel asks for itself. */
export function useAnswers(place: Place, changed: Days | null): AnswersOfPlace {
  const { around, more, between, asOf, period, most, source } = place
  const calendar = useAnswer(JSON.stringify(['calendar', asOf]), (signal) =>
    ask(CALENDAR, { asOf }, ANSWERS.calendar, signal),
  )
  const asked = useAnswer(JSON.stringify(['picture', around, more, between, asOf, period, most]), (signal) =>
    askPicture(place, signal),
  )
  const supported = useAnswer(source === null ? null : JSON.stringify(['source', source, asOf]), (signal) =>
    askSupportedBy(source ?? '', asOf, signal),
  )
  const changes = useAnswer<ChangeStep>(
    changed === null ? null : JSON.stringify(['changes', changed.from, changed.to]),
    async (signal) =>
      (await ask(CHANGES, { from: changed?.from, to: changed?.to, first: 200 }, ANSWERS.changes, signal))
        .changes,
  )
  const seen = useMemo(
    () => (asked.value === null ? null : visible(asked.value, place, supported.value)),
    [asked.value, place, supported.value],
  )
  return { calendar: calendar.value, asked, seen, changes: changes.isAsking ? null : changes.value }
}
