import type { Change, ChangeStep } from '../answers/answers'
import type { Answered } from '../useAnswer'
import { dayInWords } from '../words/days'
import { count, sentenceOf } from '../words/sentences'
import { STATUS_NAMES } from '../words/statuses'
import { Asked } from './Asked'
import type { Links } from './links'

interface ChangesPanelProps {
  readonly answered: Answered<ChangeStep>
  readonly from: string
  readonly to: string
  /** Whether one went from the later day to the earlier. */
  readonly isBack: boolean
  readonly links: Links
  readonly onClose: () => void
}

/** What appeared or turned when the day was moved on. */
export function ChangesPanel({ answered, from, to, isBack, links, onClose }: ChangesPanelProps) {
  return (
    <section className="changes">
      <h2>
        {isBack ? `What was not known yet on ${dayInWords(from)}` : `What became known by ${dayInWords(to)}`}
        <button type="button" className="close" onClick={onClose} aria-label="Close the list of changes">
          ×
        </button>
      </h2>
      <p className="quiet">
        {isBack
          ? `It became known by ${dayInWords(to)}. What of it turned glows in the picture for a while.`
          : `Beyond what was known on ${dayInWords(from)}. It glows in the picture for a while.`}
      </p>
      <Asked answered={answered} what="what changed">
        {(step) => <Listed {...step} links={links} />}
      </Asked>
    </section>
  )
}

function Listed({ changes, cut, links }: ChangeStep & { readonly links: Links }) {
  const shown = changes.filter(({ claim }) => claim === null)
  const claims = changes.length - shown.length
  return (
    <>
      {changes.length === 0 ? <p>Nothing that is recorded here.</p> : null}
      <ul className="links">
        {shown.map((change) => (
          <li key={`${change.on} ${change.kind} ${words(change)}`}>
            <Subject change={change} links={links} /> <span className="quiet">{how(change)}</span>
          </li>
        ))}
      </ul>
      {claims > 0 ? <p className="quiet">And {count(claims, 'single claim')}.</p> : null}
      {cut === null ? null : <p className="quiet">{cut}</p>}
    </>
  )
}

function Subject({ change, links }: { readonly change: Change; readonly links: Links }) {
  const { relation, dispute } = change
  if (relation !== null) {
    return (
      <button type="button" className="link" onClick={() => links.toRelation(relation.id)}>
        {words(change)}
      </button>
    )
  }
  if (dispute !== null) {
    return (
      <button type="button" className="link" onClick={() => links.toDispute(dispute.id)}>
        {words(change)}
      </button>
    )
  }
  return <span>{words(change)}</span>
}

function words({ relation, dispute, proposition }: Change): string {
  if (relation !== null) return sentenceOf(relation)
  return dispute?.question ?? proposition?.text ?? ''
}

function how({ kind, before, after, dispute }: Change): string {
  if (kind === 'TURNED' && before !== null && after !== null) {
    return `turned from ${STATUS_NAMES[before].toLowerCase()} to ${STATUS_NAMES[after].toLowerCase()}`
  }
  if (kind === 'ENDED') return 'is disputed no longer'
  if (kind === 'APPEARED' && dispute !== null) return 'is disputed from now on'
  return kind === 'APPEARED' ? 'appeared' : kind.toLowerCase()
}
