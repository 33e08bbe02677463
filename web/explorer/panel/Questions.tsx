import type { Question } from '../answers/answers'
import { partInWords } from '../words/cuts'
import type { Links } from './links'

interface QuestionsProps {
  readonly disputes: readonly Question[]
  /** How many there are, where not all were fetched. */
  readonly total?: number
  readonly links: Links
}

/** Disputes as links to both sides of each. */
export function Questions({ disputes, links, total = disputes.length }: QuestionsProps) {
  if (disputes.length === 0) return null
  return (
    <section>
      <h3>
        Disputes <span className="count">{total}</span>
      </h3>
      <ul className="links">
        {disputes.map(({ id, question }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => links.toDispute(id)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
      {disputes.length < total ? (
        <p className="quiet">{partInWords(disputes.length, total, 'dispute')} are listed.</p>
      ) : null}
    </section>
  )
}
