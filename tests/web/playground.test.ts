import type { Browser, BrowserContext, Page } from 'playwright-core'
import {
  forgetEarlierVisits,
  launchBrowser,
  leavingTheMachine,
  newVisitor,
  watch,
  type Watch,
} from './browser'
import {
  openTab,
  setText,
  tabTitles,
  textOf,
  typeOperation,
  waitForEditor,
  waitForText,
  waitUntilStored,
} from './editor'
import { withShippedData } from '../support/shippedData'
import { buildPages } from './buildPages'
import { until } from './until'
import { servePlayground, type ServedPlayground } from './servedPlayground'

// A browser takes seconds where a function takes none.
jest.setTimeout(60_000)

const graph = withShippedData()
let browser: Browser
let service: ServedPlayground

beforeAll(async () => {
  buildPages()
  service = await servePlayground(graph)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await service.stop()
})

it('shows the operation of a tab that was chosen while the page was still opening', async () => {
  const visitor = await newVisitor(browser)
  const page = await visitor.newPage()
  await page.goto(service.url, { waitUntil: 'commit' })
  const [, second] = await tabTitles(page)
  await openTab(page, second ?? '')
  await waitForEditor(page)
  const chosen = service.operations.find(({ query }) => query.includes(`query ${second}`))
  await waitForText(page, 'operation.graphql', chosen?.query.trim() ?? '')
  await visitor.close()
})

describe('the playground', () => {
  let visitor: BrowserContext
  let watched: Watch
  let page: Page

  beforeAll(async () => {
    visitor = await newVisitor(browser)
    watched = watch(visitor)
  })

  beforeEach(async () => {
    page = await visitor.newPage()
    await forgetEarlierVisits(page)
    await page.goto(service.url)
    await waitForEditor(page)
  })

  afterEach(async () => {
    await page.close()
    expect(leavingTheMachine(watched.requests)).toEqual([])
    expect(watched.complaints).toEqual([])
  })

  describe('opening', () => {
    it('says what it is', async () => {
      expect(await page.title()).toBe('claimgraph')
      expect(await page.locator('h1').textContent()).toBe('claimgraph')
      expect(await page.locator('header p').textContent()).toBe('Answers are claims, not findings.')
    })

    it('starts its three workers from the same address', async () => {
      const workers = () => watched.requests.filter((address) => address.includes('.worker-'))
      for (const name of ['graphql', 'json', 'editor']) {
        const start = new URL(`/graphql/assets/${name}.worker-`, service.url).href
        await until(
          () => Promise.resolve(workers().some((address) => address.startsWith(start))),
          `${name} is asked for`,
        )
      }
    })

    it('opens the shipped operations as tabs, in their order', async () => {
      expect(await tabTitles(page)).toEqual(service.operations.map(({ query }) => operationName(query)))
    })

    it('fills in the variables of every tab', async () => {
      for (const operation of service.operations) {
        await openTab(page, operationName(operation.query))
        expect(await textOf(page, 'operation.graphql')).toBe(operation.query)
        expect(await textOf(page, 'variables.json')).toBe(operation.variables ?? '')
      }
    })

    it('follows the system from light to dark', async () => {
      const background = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
      const editor = page.locator('.graphiql-query-editor .monaco-editor')
      expect(await background()).toBe('rgb(255, 255, 255)')
      await page.emulateMedia({ colorScheme: 'dark' })
      await editor.and(page.locator('.vs-dark')).waitFor()
      expect(await background()).toBe('rgb(33, 42, 59)')
    })
  })

  describe('asking', () => {
    it('shows the answer of the first tab', async () => {
      await page.locator('.graphiql-execute-button').click()
      await page.locator('.graphiql-response .view-line', { hasText: 'data' }).waitFor()
      const answer: unknown = JSON.parse(await textOf(page, 'response.json'))
      expect(answer).toMatchObject({ data: { entity: { id: 'iskp' } } })
    })

    it('completes the fields of the schema', async () => {
      await typeOperation(page, '{ ent')
      await page.keyboard.press('Control+Space')
      await page.locator('.suggest-widget .monaco-list-row', { hasText: 'entity' }).first().waitFor()
    })

    it('underlines a field that does not exist', async () => {
      await setText(page, 'operation.graphql', '{ nowhere }')
      await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor()
    })

    it('formats an operation and its variables', async () => {
      await setText(page, 'operation.graphql', '{__typename}')
      await setText(page, 'variables.json', '{"name":"ISKP"}')
      await page.getByLabel(/^Prettify query/).click()
      await waitForText(page, 'operation.graphql', '{\n  __typename\n}')
      await waitForText(page, 'variables.json', '{\n  "name": "ISKP"\n}')
    })

    it('names its icons for those who cannot see them', async () => {
      expect(await page.locator('.graphiql-execute-button title').textContent()).toBe('play icon')
    })

    it('opens the explorer beside the operation', async () => {
      await page.getByLabel('Show GraphiQL Explorer').click()
      await page.locator('.graphiql-explorer-root', { hasText: 'entity' }).waitFor()
    })

    it('opens the documentation of the schema', async () => {
      await page.getByLabel('Show Documentation Explorer').click()
      await page.locator('.graphiql-doc-explorer', { hasText: 'Query' }).waitFor()
    })
  })

  describe('coming back', () => {
    it("keeps a person's own tabs and edits", async () => {
      const before = await tabTitles(page)
      await typeOperation(page, 'query Mine { __typename')
      await waitUntilStored(page, 'query Mine')

      await page.reload()
      await waitForEditor(page)

      expect(await tabTitles(page)).toEqual(['Mine', ...before.slice(1)])
      expect(await textOf(page, 'operation.graphql')).toContain('query Mine')
    })

    it('shows the variables of an untouched tab again', async () => {
      await page.reload()
      await waitForEditor(page)
      expect(await textOf(page, 'variables.json')).toBe(service.operations[0]?.variables)
    })

    it('opens on the tab that was left', async () => {
      const [, second] = service.operations
      const title = operationName(second?.query ?? '')
      await openTab(page, title)
      await waitUntilStored(page, '"activeTabIndex":1')

      await page.reload()
      await waitForEditor(page)

      expect(await page.locator('.graphiql-tab-active .graphiql-tab-button').textContent()).toBe(title)
      expect(await textOf(page, 'variables.json')).toBe(second?.variables)
    })

    it('reopens a closed operation when asked, beside what is open', async () => {
      const all = await tabTitles(page)
      await page.locator('.graphiql-tab-close').first().click()
      expect(await tabTitles(page)).toEqual(all.slice(1))

      await page.getByText('Reopen 1 shipped operation').click()

      expect(await tabTitles(page)).toEqual([...all.slice(1), ...all.slice(0, 1)])
      expect(await textOf(page, 'variables.json')).toBe(service.operations[0]?.variables)
    })
  })
})

it('does not let the page ask another machine', async () => {
  const visitor = await newVisitor(browser)
  const { requests, complaints } = watch(visitor)
  const page = await visitor.newPage()
  await page.goto(service.url)

  await page.evaluate("fetch('https://example.org/').catch(() => null)")

  expect(leavingTheMachine(requests)).toEqual([])
  expect(complaints).toContainEqual(expect.stringContaining(`"connect-src 'self'"`))
  await visitor.close()
})

it('counts what would leave the machine', () => {
  const elsewhere = ['https://example.org/font.woff2', 'wss://example.org/', 'http://10.0.0.1/']
  const here = [
    'http://127.0.0.1:4000/graphql',
    'http://localhost:4000/',
    'data:image/png;base64,',
    'blob:null/1',
  ]
  expect(leavingTheMachine([...elsewhere, ...here])).toEqual(elsewhere)
})

function operationName(query: string): string {
  return /^query (\w+)/m.exec(query)?.[1] ?? ''
}
