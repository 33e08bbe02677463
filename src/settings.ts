import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'dotenv'
import { z } from 'zod'
import { Failure } from './domain/failure'
import { inProject, PROJECT_FOLDER } from './paths'

/** Every setting there is: `--help` prints this table, and so does the README. */
export const SETTINGS_TABLE = [
  { name: 'PORT', default: '4000', meaning: 'port of the service; 0 takes any free one' },
  { name: 'HOST', default: '127.0.0.1', meaning: 'address to listen on; 0.0.0.0 lets everyone in' },
  {
    name: 'NEO4J_URI',
    default: null,
    meaning: 'your own Neo4j 5.26 or newer: bolt://, neo4j:// or neo4j+s:// and the host',
  },
  { name: 'NEO4J_USER', default: 'neo4j', meaning: 'user at NEO4J_URI' },
  {
    name: 'NEO4J_PASSWORD',
    default: null,
    meaning: 'password at NEO4J_URI, where it is required, or of the container, where it is "claimgraph"',
  },
  {
    name: 'CLAIMGRAPH_DATABASE',
    default: 'auto',
    meaning: 'uri, container or embedded takes that way to a database only; auto takes the first that works',
  },
  {
    name: 'CLAIMGRAPH_HOME',
    default: '.claimgraph',
    meaning: 'folder of the embedded Neo4j: its programs, its data, its password',
  },
  {
    name: 'ARTICLES_DIR',
    default: 'articles',
    meaning: 'folder with the texts of the articles, if you have them',
  },
  { name: 'NEO4J_IMAGE', default: 'neo4j:5.26-community', meaning: 'image of the container' },
  {
    name: 'NEO4J_HEAP_MB',
    default: '512',
    meaning: 'heap of the embedded Neo4j; its page cache takes half as much again',
  },
  {
    name: 'JAVA_HOME',
    default: null,
    meaning: 'the Java that runs the embedded Neo4j; the one on the PATH if absent',
  },
  { name: 'LOG_LEVEL', default: 'warn', meaning: 'fatal, error, warn, info, debug, trace or silent' },
  {
    name: 'ROW_BUDGET',
    default: '250000',
    meaning: 'the most rows that an answer may have; an operation that could give more is refused',
  },
  { name: 'INTROSPECTION', default: 'on', meaning: 'on or off: whether clients may ask for the schema' },
  {
    name: 'SUGGESTIONS',
    default: 'on',
    meaning: 'on or off: whether errors suggest names of the schema ("Did you mean …")',
  },
  {
    name: 'SHOW_PLANS',
    default: 'off',
    meaning: 'on or off: whether answers carry their plan, its bound and its time in extensions.plan',
  },
  {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    default: null,
    meaning: 'where OpenTelemetry spans are sent, such as http://localhost:4318; none are made if absent',
  },
  {
    name: 'CORS_ORIGINS',
    default: null,
    meaning: 'web pages that may ask, by origin, separated by commas; * for all; none if absent',
  },
] as const

export type Settings = ReturnType<typeof readSettings>

/** The settings of this process: the environment first, then `.env` beside package.json. */
export function loadSettings() {
  const file = inProject('.env')
  return readSettings({ ...(existsSync(file) ? parse(readFileSync(file)) : {}), ...process.env })
}

/**
 * The settings in `environment`, frozen; an empty value counts as absent, and a relative path starts at package.json.
 * Throws one Failure that names all that is missing or wrong.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>) {
  const raw = withDefaults(environment)
  const result = SCHEMA.safeParse(raw)
  const wrong = [...wrongValues(result.error), ...missingValues(raw)]
  if (!result.success || wrong.length > 0) throw wrongSettings(wrong)
  const given = result.data
  return Object.freeze({
    port: given.PORT,
    host: given.HOST,
    neo4jUri: given.NEO4J_URI,
    neo4jUser: given.NEO4J_USER,
    neo4jPassword: given.NEO4J_PASSWORD,
    database: given.CLAIMGRAPH_DATABASE,
    homeFolder: given.CLAIMGRAPH_HOME,
    articlesFolder: given.ARTICLES_DIR,
    isArticlesFolderGiven: Boolean(environment['ARTICLES_DIR']?.trim()),
    neo4jImage: given.NEO4J_IMAGE,
    neo4jHeapMb: given.NEO4J_HEAP_MB,
    javaHome: given.JAVA_HOME,
    logLevel: given.LOG_LEVEL,
    corsOrigins: given.CORS_ORIGINS,
    api: Object.freeze({
      rowBudget: given.ROW_BUDGET,
      isIntrospectable: given.INTROSPECTION === 'on',
      suggestsNames: given.SUGGESTIONS === 'on',
      showsPlans: given.SHOW_PLANS === 'on',
      tracesTo: given.OTEL_EXPORTER_OTLP_ENDPOINT,
    }),
  })
}

const text = z.string()
const folder = text.transform((path) => resolve(PROJECT_FOLDER, path))

const SCHEMA = z.object({
  PORT: wholeNumber(0, 65535),
  HOST: text.regex(/^[\w.:-]+$/, 'must be an address or a host name'),
  NEO4J_URI: text
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/@\s]+\/?$/,
      'must be like bolt://localhost:7687, neo4j://… or neo4j+s://…, without user and password',
    )
    .nullable(),
  NEO4J_USER: text,
  NEO4J_PASSWORD: text.nullable(),
  CLAIMGRAPH_DATABASE: oneOf('auto', 'uri', 'container', 'embedded'),
  CLAIMGRAPH_HOME: folder,
  ARTICLES_DIR: folder,
  NEO4J_IMAGE: text.regex(/^[\w./:@-]+$/, 'must be the name of an image, such as neo4j:5.26-community'),
  NEO4J_HEAP_MB: wholeNumber(96, 1_000_000),
  JAVA_HOME: text.nullable(),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
  ROW_BUDGET: wholeNumber(1, 1_000_000_000),
  INTROSPECTION: oneOf('on', 'off'),
  SUGGESTIONS: oneOf('on', 'off'),
  SHOW_PLANS: oneOf('on', 'off'),
  OTEL_EXPORTER_OTLP_ENDPOINT: text
    .regex(/^https?:\/\/[^\s@]+$/, 'must be like http://localhost:4318, without user and password')
    .nullable(),
  CORS_ORIGINS: text.nullable().transform(origins),
})

type RawSettings = Readonly<Record<string, string | null>>

function withDefaults(environment: Readonly<Record<string, string | undefined>>): RawSettings {
  return Object.fromEntries(
    SETTINGS_TABLE.map((setting) => [setting.name, environment[setting.name]?.trim() || setting.default]),
  )
}

function wholeNumber(from: number, to: number) {
  const message = `must be a whole number from ${from} to ${to}`
  return text.regex(/^\d+$/, message).transform(Number).pipe(z.number().min(from, message).max(to, message))
}

function oneOf<const Words extends readonly string[]>(...words: Words) {
  return z.enum(words, `must be one of ${words.join(', ')}`)
}

function origins(list: string | null, context: z.core.$RefinementCtx): string[] {
  const given = (list ?? '').split(',').map((origin) => origin.trim())
  const wrong = given.filter((origin) => !['', '*', originOf(origin)].includes(origin))
  if (wrong.length > 0) {
    const message = `must be origins such as https://example.org, not ${wrong.join(', ')}`
    context.addIssue({ code: 'custom', message })
  }
  return given.filter((origin) => origin !== '')
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null
}

function wrongValues(error: z.ZodError | undefined): string[] {
  return (error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`)
}

/** What one setting asks of another. */
function missingValues(raw: RawSettings): string[] {
  return [
    ...(leadsToUri(raw) && raw['NEO4J_PASSWORD'] === null
      ? ['NEO4J_PASSWORD is missing, and NEO4J_URI is set (any word will do where Neo4j asks for none)']
      : []),
    ...(raw['CLAIMGRAPH_DATABASE'] === 'uri' && raw['NEO4J_URI'] === null
      ? ['NEO4J_URI is missing, and CLAIMGRAPH_DATABASE is uri']
      : []),
  ]
}

/** NEO4J_URI may stay in `.env` while another way is taken. */
function leadsToUri(raw: RawSettings): boolean {
  const way = raw['CLAIMGRAPH_DATABASE']
  return raw['NEO4J_URI'] !== null && way !== 'container' && way !== 'embedded'
}

function wrongSettings(wrong: readonly string[]): Failure {
  return new Failure(
    'CONFIGURATION',
    `Settings to correct, in the environment or in .env: ${wrong.join('; ')}. \`npm start -- --help\` lists them all.`,
  )
}
