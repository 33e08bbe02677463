import type { ReactNode } from 'react'
import { ANSWERS, type Entity } from '../answers/answers'
import { ask } from '../ask/ask'
import { DISPUTES_ABOUT, ENTITY, FIGURES, SAYINGS } from '../ask/documents'
import { useAnswer } from '../useAnswer'
import { kindInWords } from '../words/kinds'
import { Asked } from './Asked'
import { Badge } from './Badge'
import { Claims } from './Claims'
import { Figures } from './Figures'
import type { Links } from './links'
import { Questions } from './Questions'

interface EntityPanelProps {
  readonly id: string
  readonly asOf: string | null
  readonly links: Links
  readonly actions: (relations: Entity['relations']) => ReactNode
  /** What is shown when no entity has the id: it may be an event. */
  readonly otherwise: ReactNode
}

/** Who or what an entity is, what it said, and what can be done with it. */
export function EntityPanel({ id, asOf, links, actions, otherwise }: EntityPanelProps) {
  const answered = useAnswer(JSON.stringify(['entity', id, asOf]), async (signal) => {
    return (await ask(ENTITY, { id, asOf }, ANSWERS.entity, signal)).view
  })
  return (
    <Asked answered={answered} what="what is known of it">
      {({ entity }) =>
        entity === null ? (
          otherwise
        ) : (
          <>
            <Head entity={entity} actions={actions(entity.relations)} />
            <DisputesAbout id={id} asOf={asOf} links={links} />
            <FiguresOf id={id} asOf={asOf} links={links} />
            <Sayings id={id} asOf={asOf} links={links} />
          </>
        )
      }
    </Asked>
  )
}

function Head({ entity, actions }: { readonly entity: Entity; readonly actions: ReactNode }) {
  const others = entity.names.filter(({ text }) => text !== entity.name)
  return (
    <>
      <p className="kicker">{kindInWords(entity)}</p>
      <h2>
        <bdi>{entity.name}</bdi>
      </h2>
      {entity.description === null ? null : <p>{entity.description}</p>}
      {actions}
      {others.length === 0 ? null : (
        <p className="quiet names">
          Also called{' '}
          {others.map(({ text, language }, index) => (
            <span key={`${text} ${index}`}>
              {index > 0 ? ' · ' : ''}
              <bdi {...(language === null ? {} : { lang: language })}>{text}</bdi>
            </span>
          ))}
        </p>
      )}
    </>
  )
}

interface PartProps {
  readonly id: string
  readonly asOf: string | null
  readonly links: Links
}

function DisputesAbout({ id, asOf, links }: PartProps) {
  const answered = useAnswer(JSON.stringify(['disputes about', id, asOf]), async (signal) => {
    return (await ask(DISPUTES_ABOUT, { id, asOf }, ANSWERS.disputesAbout, signal)).view.disputes
  })
  return (
    <Asked answered={answered} what="what is disputed about it">
      {({ nodes, totalCount }) => <Questions disputes={nodes} total={totalCount} links={links} />}
    </Asked>
  )
}

function FiguresOf({ id, asOf, links }: PartProps) {
  const answered = useAnswer(JSON.stringify(['figures', id, asOf]), async (signal) => {
    return (await ask(FIGURES, { id, asOf }, ANSWERS.figures, signal)).view.entity?.figureSets ?? []
  })
  return (
    <Asked answered={answered} what="figures">
      {(sets) => <Figures sets={sets} asOf={asOf} links={links} />}
    </Asked>
  )
}

function Sayings({ id, asOf, links }: PartProps) {
  const answered = useAnswer(JSON.stringify(['sayings', id, asOf]), async (signal) => {
    return (await ask(SAYINGS, { id, asOf }, ANSWERS.sayings, signal)).view
  })
  return (
    <Asked answered={answered} what="what it says, and what is said of it">
      {({ entity }) =>
        entity === null ? null : (
          <>
            {entity.conditions.length === 0 ? null : (
              <section>
                <h3>Said of its state</h3>
                <ul className="links">
                  {entity.conditions.map((condition) => (
                    <li key={condition.id}>
                      {condition.text} <Badge status={condition.status} />
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <Claims
              title="What it says, itself or by its voices"
              claims={entity.said.nodes}
              total={entity.said.totalCount}
              links={links}
              none={null}
            />
            <Claims
              title="What is said of it"
              claims={entity.saidOf.nodes}
              total={entity.saidOf.totalCount}
              links={links}
              none={null}
            />
          </>
        )
      }
    </Asked>
  )
}
