import neo4j, { type Driver, type Session } from 'neo4j-driver'
import type { Address } from '../../src/graph/graph'
import type { Counter } from './serverProcess'

/** A driver as claimgraph configures its own, which counts the statements of its sessions. */
export function countingDriver({ uri, user, password }: Address, counter: Counter): Driver {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
  const session = driver.session.bind(driver)
  driver.session = (options) => counting(session(options), counter)
  return driver
}

function counting(session: Session, counter: Counter): Session {
  const run = session.run.bind(session)
  session.run = (...statement) => {
    counter.statements += 1
    return run(...statement)
  }
  for (const method of ['executeRead', 'executeWrite'] as const) {
    const execute = session[method].bind(session)
    session[method] = (work, options) =>
      execute((transaction) => {
        const runInTransaction = transaction.run.bind(transaction)
        transaction.run = (...statement) => {
          counter.statements += 1
          return runInTransaction(...statement)
        }
        return work(transaction)
      }, options)
  }
  return session
}
