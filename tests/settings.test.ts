import { inProject } from '../src/paths'
import { readSettings, SETTINGS_TABLE } from '../src/settings'

const messageOf = (environment: Record<string, string>) => {
  try {
    readSettings(environment)
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  return 'no error'
}

describe('settings', () => {
  it('stand at their defaults in an empty environment', () => {
    expect(readSettings({})).toEqual({
      api: {
        rowBudget: 250_000,
        isIntrospectable: true,
        suggestsNames: true,
        showsPlans: false,
        tracesTo: null,
      },
      port: 4000,
      host: '127.0.0.1',
      neo4jUri: null,
      neo4jUser: 'neo4j',
      neo4jPassword: null,
      database: 'auto',
      homeFolder: inProject('.claimgraph'),
      articlesFolder: inProject('articles'),
      isArticlesFolderGiven: false,
      neo4jImage: 'neo4j:5.26-community',
      neo4jHeapMb: 512,
      javaHome: null,
      logLevel: 'warn',
      corsOrigins: [],
    })
  })

  it('cannot be changed', () => {
    expect(Object.isFrozen(readSettings({}))).toBe(true)
  })

  it('count as absent when empty', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: ' ' })).toEqual(readSettings({}))
  })

  it('know whether a folder of texts was named', () => {
    expect(readSettings({ ARTICLES_DIR: 'articles' }).isArticlesFolderGiven).toBe(true)
    expect(readSettings({ ARTICLES_DIR: ' ' }).isArticlesFolderGiven).toBe(false)
  })

  it.each(['embedded', 'container'])(
    'let NEO4J_URI stand without a password where %s is asked for',
    (way) => {
      expect(readSettings({ NEO4J_URI: 'bolt://localhost', CLAIMGRAPH_DATABASE: way }).database).toBe(way)
    },
  )

  it('split the origins', () => {
    const { corsOrigins } = readSettings({ CORS_ORIGINS: 'https://a.example, http://localhost:3000' })
    expect(corsOrigins).toEqual(['https://a.example', 'http://localhost:3000'])
  })

  it.each([
    'bolt://localhost',
    'neo4j://10.0.0.1:7687',
    'neo4j+s://abc.databases.neo4j.io',
    'bolt+ssc://h:1',
  ])('accept %s', (uri) => {
    expect(readSettings({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' }).neo4jUri).toBe(uri)
  })
})

describe('an error in the settings', () => {
  it('names all that is missing or wrong at once', () => {
    const message = messageOf({
      PORT: '70000',
      NEO4J_URI: 'http://localhost:7474',
      CLAIMGRAPH_DATABASE: 'mock',
      LOG_LEVEL: 'loud',
      CORS_ORIGINS: 'example.org',
    })
    for (const name of [
      'PORT',
      'NEO4J_URI',
      'NEO4J_PASSWORD',
      'CLAIMGRAPH_DATABASE',
      'LOG_LEVEL',
      'CORS_ORIGINS',
    ]) {
      expect(message).toContain(`${name} `)
    }
  })

  it('does not repeat a password', () => {
    const message = messageOf({ NEO4J_URI: 'bolt://neo4j:hunter2@localhost', NEO4J_PASSWORD: 'hunter2' })
    expect(message).toContain('NEO4J_URI must be like')
    expect(message).not.toContain('hunter2')
  })

  it('asks for an address where CLAIMGRAPH_DATABASE is uri', () => {
    expect(messageOf({ CLAIMGRAPH_DATABASE: 'uri' })).toContain('NEO4J_URI is missing')
  })
})

it('has a meaning for each setting', () => {
  expect(SETTINGS_TABLE.filter(({ meaning }) => meaning.length < 10)).toEqual([])
})
