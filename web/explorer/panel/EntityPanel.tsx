import type { ReactNode } from 'react'
import { ANSWERS, type Entity, type Question } from '../answers/answers'
import { ask } from '../ask/ask'
import { ENTITY } from '../ask/documents'
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
      {({ entity, disputes }) =>
        entity === null ? (
          otherwise
        ) : (
          <About entity={entity} disputes={disputes.nodes} links={links} actions={actions(entity.relations)} />
        )
      }
    </Asked>
  )
}

interface AboutProps {
  readonly entity: Entity
  readonly disputes: readonly Question[]
  readonly links: Links
  readonly actions: ReactNode
}

function About({ entity, disputes, links, actions }: AboutProps) {
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
      <Questions disputes={disputes} links={links} />
      {entity.conditions.length === 0 ? null : (
        <section>
          <h3>Said of its state</h3>
          <ul className="links">
            {entity.conditions.map(({ id, text, status }) => (
              <li key={id}>
                {text} <Badge status={status} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Figures sets={entity.figureSets} />
      <Claims title="What it says, itself or by its voices" claims={entity.said.nodes} total={entity.said.totalCount} none={null} />
      <Claims title="What is said of it" claims={entity.saidOf.nodes} total={entity.saidOf.totalCount} none={null} />
    </>
  )
}
