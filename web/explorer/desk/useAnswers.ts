import { useMemo } from 'react'
import { ANSWERS, type Calendar, type ChangeStep } from '../answers/answers'
import { ask } from '../ask/ask'
import { askCalendar } from '../ask/calendar'
import { CHANGES } from '../ask/documents'
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

export interface AnswersOfPlace {
  readonly calendar: Answered<Calendar>
  readonly asked: Answered<Picture>
  /** The relations that the document which must support an edge bears on. */
  readonly supported: Answered<ReadonlySet<string>>
  /** Whether there is no such document: then nothing is filtered by it. */
  readonly isSourceUnknown: boolean
  /** What the filters leave of the picture. */
  readonly seen: Visible | null
  readonly changes: Answered<ChangeStep>
}

/** Everything that is asked for the picture; the panel asks for itself. */
export function useAnswers(place: Place, changed: Days | null): AnswersOfPlace {
  const { around, more, between, asOf, period, most, source } = place
  const calendar = useAnswer(JSON.stringify(['calendar', asOf]), (signal) => askCalendar(asOf, signal))
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
  const isSourceUnknown = source !== null && !mayExist(source, calendar.value)
  const seen = useMemo(
    () =>
      asked.value === null ? null : visible(asked.value, place, isSourceUnknown ? null : supported.value),
    [asked.value, place, supported.value, isSourceUnknown],
  )
  // What changed on the way to another day is no answer to this question.
  const changesOfDays = changes.isAsking ? { ...changes, value: null } : changes
  return { calendar, asked, supported, isSourceUnknown, seen, changes: changesOfDays }
}

/** Until the documents are there, and beyond those that were fetched, any may. */
function mayExist(id: string, calendar: Calendar | null): boolean {
  if (calendar === null || calendar.documents.nodes.some((document) => document.id === id)) return true
  return calendar.documents.nodes.length < calendar.documents.totalCount
}
