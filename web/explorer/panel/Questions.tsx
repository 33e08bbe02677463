import type { Question } from '../answers/answers'
import type { Links } from './links'

/** Disputes as links to both sides of each. */
export function Questions({
  disputes,
  links,
}: {
  readonly disputes: readonly Question[]
  readonly links: Links
}) {
  if (disputes.length === 0) return null
  return (
    <section>
      <h3>
        Disputes <span className="count">{disputes.length}</span>
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
    </section>
  )
}
