import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Locator, Page, Request } from 'playwright-core'
import { inProject } from '../../../src/paths'
import { serve, type TestService } from '../../support/service'
import { withShippedData } from '../../support/shippedData'
import { launchBrowser, leavingTheMachine, newVisitor, watch, type Watch } from '../browser'
import { buildPages } from '../buildPages'
import { until } from '../until'
import { keepIfWanted, keptLook } from './keptLooks'
import { difference, lookOf } from './look'

/** More than this share of the fields of a look: something is gone, or somewhere else. A picture that was not drawn is 0.09. */
export const MOST_DIFFERENT = 0.06

/** Where the pictures of the main states are kept for people to look at. */
const ARTEFACTS = inProject('tests', 'artefacts', 'explorer')

/** A browser takes seconds where a function takes none, and a new statement takes the database seconds to plan. */
const LONG_MS = 120_000

export interface VisitedExplorer {
  readonly url: () => string
  readonly page: () => Page
  readonly visitor: () => BrowserContext
  readonly panel: () => Locator
  /** Opens the explorer with these parameters, and waits for what it shows. */
  readonly open: (search?: string) => Promise<void>
  /** Keeps a picture of what is seen, and compares it with how that looked before. */
  readonly shot: (name: string) => Promise<void>
  /** How much what is seen differs from how this state looked before, from 0 to 1. */
  readonly differenceFrom: (name: string) => Promise<number>
  /** The service goes away until what is done is done, and comes back at the same address. */
  readonly whileAway: (then: () => Promise<void>) => Promise<void>
  /** Complaints that the test caused and expects. */
  readonly expectComplaints: (pattern: RegExp) => void
}

/**
 * The explorer of the real service over the shipped data, with one visitor on one page for all tests of a suite: a page takes longer to
 * open than to use. After each test nothing may have left the machine, and the browser may have complained of nothing.
 */
export function withExplorer(): VisitedExplorer {
  jest.setTimeout(LONG_MS)
  const graph = withShippedData()
  let browser: Browser
  let service: TestService
  let visitor: BrowserContext
  let page: Page
  let watched: Watch
  let expected: RegExp | null = null
  const unanswered = new Set<Request>()

  beforeAll(async () => {
    buildPages()
    service = await serve(graph)
    browser = await launchBrowser()
    visitor = await newVisitor(browser)
    watched = watch(visitor)
    page = await visitor.newPage()
    page.on('request', (request) => unanswered.add(request))
    page.on('requestfinished', (request) => unanswered.delete(request))
    page.on('requestfailed', (request) => unanswered.delete(request))
    page.setDefaultTimeout(LONG_MS / 2)
  }, 120_000)

  afterAll(async () => {
    await browser.close()
    await service.stop()
  })

  afterEach(() => {
    expect(leavingTheMachine(watched.requests)).toEqual([])
    expect(watched.complaints.filter((complaint) => expected?.test(complaint) !== true)).toEqual([])
  })

  return {
    url: () => service.url,
    page: () => page,
    visitor: () => visitor,
    panel: () => page.locator('.panel'),
    async open(search = '') {
      await page.goto(`${service.url}/${search}`)
      await page.locator('.notices p.shown').waitFor()
    },
    async shot(name) {
      mkdirSync(ARTEFACTS, { recursive: true })
      await untilQuiet(unanswered)
      const png = await page.screenshot({ path: join(ARTEFACTS, `${name}.png`) })
      const look = await lookOf(visitor, png)
      keepIfWanted(name, look)
      if (difference(keptLook(name), look) > MOST_DIFFERENT)
        throw new Error(
          `"${name}" looks otherwise now: ${join(ARTEFACTS, `${name}.png`)}. If that is meant, run the tests once with LOOKS=keep.`,
        )
    },
    async differenceFrom(name) {
      return difference(keptLook(name), await lookOf(visitor, await page.screenshot()))
    },
    async whileAway(then) {
      const port = Number(new URL(service.url).port)
      await service.stop()
      try {
        await then()
      } finally {
        service = await serve(graph, {}, port)
      }
    },
    expectComplaints(pattern) {
      expected = pattern
    },
  }
}

/** Waits until nothing is asked any more, nor was a moment ago: one answer may lead to the next question. */
async function untilQuiet(unanswered: ReadonlySet<Request>): Promise<void> {
  let quiet = 0
  await until(
    () => {
      quiet = unanswered.size === 0 ? quiet + 1 : 0
      return Promise.resolve(quiet > QUIET_LOOKS)
    },
    'all questions are answered',
    LONG_MS / 2,
  )
}

/** Looks, each some time after the last. */
const QUIET_LOOKS = 4
