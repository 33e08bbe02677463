import { embeddedHome } from '../support/embeddedHome'
import { itLives } from '../support/life'

describe('the service on an embedded Neo4j of its own', () => {
  const home = embeddedHome()

  itLives({ settings: home.settings, running: () => Promise.resolve(home.processes()) })
})
