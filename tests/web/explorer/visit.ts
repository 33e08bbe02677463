import { join } from 'node:path'
import { mkdirSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { inProject } from '../../../src/paths'
import { newVisitor, watch, type Watch } from '../browser'

/** Where the pictures of the main states are kept for people to look at. */
const ARTEFACTS = inProject('tests', 'artefacts', 'explorer')

export interface Visit {
  readonly visitor: BrowserContext
  readonly page: Page
  readonly watched: Watch
  /** Opens the explorer with these parameters, and waits for what it shows. */
  readonly open: (search?: string) => Promise<void>
  readonly shot: (name: string) => Promise<Buffer>
}

/** One visitor with one page, which all tests of a suite share: a page takes longer to open than to use. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const visitor = await newVisitor(browser)
  const watched = watch(visitor)
  const page = await visitor.newPage()
  page.setDefaultTimeout(20_000)
  return {
    visitor,
    page,
    watched,
    async open(search = '') {
      await page.goto(`${url}/${search}`)
      await page.locator('.notices p.shown').waitFor()
    },
    shot(name) {
      mkdirSync(ARTEFACTS, { recursive: true })
      return page.screenshot({ path: join(ARTEFACTS, `${name}.png`) })
    },
  }
}

/** How many nodes and edges the page says that it shows. */
export async function shownCounts(page: Page): Promise<{ nodes: number; edges: number }> {
  const words = (await page.locator('.notices p.shown').textContent()) ?? ''
  const [, nodes = '0', edges = '0'] = /([\d,]+) nodes?, ([\d,]+) edges?/.exec(words) ?? []
  return { nodes: Number(nodes.replace(',', '')), edges: Number(edges.replace(',', '')) }
}
