import { ANSWERS } from '../answers/answers'
import { ask } from '../ask/ask'
import { DISPUTES } from '../ask/documents'
import { useAnswer } from '../useAnswer'
import { Asked } from './Asked'
import type { Links } from './links'
import { Questions } from './Questions'
import { Starts, type Start } from './Starts'

interface OverviewProps {
  readonly asOf: string | null
  readonly links: Links
  readonly starts: readonly Start[]
}

/** What the panel shows while nothing is selected: where to begin, and on what the sources disagree. */
export function Overview({ asOf, links, starts }: OverviewProps) {
  const answered = useAnswer(JSON.stringify(['disputes', asOf]), async (signal) => {
    return (await ask(DISPUTES, { asOf }, ANSWERS.disputes, signal)).view.disputes
  })
  return (
    <>
      <h2>Who attacks, accuses and claims whom, and who says so</h2>
      <p>
        Each line is what somebody says. Click one, and read who says it, in which document, and who denies
        it. Click a name to read about it; double-click it to bring in its other relations.
      </p>
      <Starts starts={starts} />
      <Asked answered={answered} what="what the sources disagree on">
        {({ nodes, totalCount }) => <Questions disputes={nodes} total={totalCount} links={links} />}
      </Asked>
    </>
  )
}
