import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { serve, type TestService } from '../../support/service'
import { withShippedData } from '../../support/shippedData'
import { launchBrowser, leavingTheMachine } from '../browser'
import { buildPages } from '../buildPages'
import { until } from '../until'
import { seriousFindings } from './axe'
import { shownCounts, visit, type Visit } from './visit'

// A browser takes seconds where a function takes none, and a new statement takes the database seconds to plan.
jest.setTimeout(60_000)

const graph = withShippedData()
let browser: Browser
let service: TestService
let visited: Visit
let page: Page

beforeAll(async () => {
  buildPages()
  service = await serve(graph)
  browser = await launchBrowser()
  visited = await visit(browser, service.url)
  page = visited.page
}, 120_000)

afterAll(async () => {
  await browser.close()
  await service.stop()
})

afterEach(() => {
  expect(leavingTheMachine(visited.watched.requests)).toEqual([])
  expect(visited.watched.complaints).toEqual([])
})

const panel = () => page.locator('.panel')

describe('the first screen', () => {
  beforeAll(() => visited.open())

  it('shows ISKP and the Taliban with 25 to 40 nodes', async () => {
    const { nodes, edges } = await shownCounts(page)
    expect(nodes).toBeGreaterThanOrEqual(25)
    expect(nodes).toBeLessThanOrEqual(40)
    expect(edges).toBeGreaterThan(25)
    expect(await page.title()).toBe('Islamic State – Khorasan Province and Taliban · claimgraph')
  })

  it('offers three questions and says that allegations are not findings', async () => {
    expect(await panel().locator('.starts a').allTextContents()).toEqual([
      'Whom does ISKP attack, and who says so?',
      'Is ISKP crushed? Two accounts',
      'How are the TTP and ISKP connected?',
    ])
    expect(await page.locator('footer').textContent()).toContain('allegations are not findings')
  })

  it('has no serious finding of axe in light and dark', async () => {
    await panel().getByRole('heading', { name: /^Disputes/ }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await visited.shot('first-light')
    await page.getByRole('button', { name: 'Dark colours' }).click()
    expect(await seriousFindings(page)).toEqual([])
    await visited.shot('first-dark')
    await page.getByRole('button', { name: 'Light colours' }).click()
  })
})

describe('searching', () => {
  it('finds ISKP by an alias in Arabic script, and says which', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('داعش خراسان')
    const option = page.getByRole('option').first()
    await option.waitFor()
    expect(await option.textContent()).toMatch(/Islamic State – Khorasan Province.*found by “داعش خراسان”/)
    await page.keyboard.press('Escape')
  })

  it('chooses by arrows and Enter, and goes there', async () => {
    const input = page.getByRole('combobox', { name: /^Search/ })
    await input.fill('daesh')
    await page.getByRole('option').nth(1).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await panel().getByRole('heading', { level: 2, name: 'Islamic State – Khorasan Province' }).waitFor()
    expect(new URL(page.url()).searchParams.get('around')).toBe('iskp')
  })

  it('says what to try when nothing is found', async () => {
    await page.getByRole('combobox', { name: /^Search/ }).fill('xyzzyx')
    await page.getByText('Nothing here is called “xyzzyx”').waitFor()
    await page.keyboard.press('Escape')
  })
})

describe('exploring', () => {
  it('expands a node by a family, with its count, and undoes it', async () => {
    await visited.open('?around=iskp&selected=thing,taliban')
    const before = await shownCounts(page)
    await panel().getByRole('button', { name: /^Violence \d/ }).click()
    await until(async () => (await shownCounts(page)).nodes > before.nodes, 'the neighbours of the Taliban are there')
    expect(page.url()).toContain('more=taliban.VIOLENCE')
    await page.getByRole('button', { name: 'Undo' }).click()
    await until(async () => (await shownCounts(page)).nodes === before.nodes, 'they are gone again')
    await page.getByRole('button', { name: 'Redo' }).click()
    await until(async () => (await shownCounts(page)).nodes > before.nodes, 'they are back')
    await page.getByRole('button', { name: 'Undo' }).click()
  })

  it('hides and pins a node, which the address keeps', async () => {
    await panel().getByRole('button', { name: 'Pin' }).click()
    expect(page.url()).toMatch(/pinned=taliban%7E|pinned=taliban~/)
    await panel().getByRole('button', { name: 'Hide' }).click()
    expect(page.url()).toContain('hidden=taliban')
    await page.getByRole('button', { name: 'Show 1 again' }).click()
    expect(page.url()).not.toContain('hidden=')
  })

  it('filters by the legend, and says what is behind the filters', async () => {
    await visited.open()
    const all = await shownCounts(page)
    await page.getByRole('checkbox', { name: /^Violence/ }).uncheck()
    await until(async () => (await shownCounts(page)).edges < all.edges, 'violence is gone')
    expect(await page.locator('.notices p.shown').textContent()).toContain('behind the filters')
    await page.getByRole('checkbox', { name: /^Affirmed/ }).uncheck()
    await page.getByRole('checkbox', { name: /^Denied/ }).uncheck()
    await page.getByRole('button', { name: 'Take the filters away' }).click()
    await until(async () => (await shownCounts(page)).edges > all.edges, 'everything is shown')
  })

  it('cuts by source', async () => {
    await visited.open()
    const all = await shownCounts(page)
    await page.getByLabel('Only what this document supports').selectOption({ label: 'Islamic State targeting Taliban leaders' })
    await until(async () => (await shownCounts(page)).edges < all.edges, 'only its edges are left')
  })

  it('goes from one node to another by paths whose hops are sentences', async () => {
    await visited.open('?selected=thing,hazaras')
    await panel().getByRole('button', { name: 'Path from here' }).click()
    await page.keyboard.type('Pakistan')
    await page.getByRole('option', { name: /^Pakistan/ }).first().click()
    await panel().getByRole('heading', { name: /^How are Hazaras and Pakistan connected/ }).waitFor()
    const first = panel().locator('.paths > li').first()
    expect(await first.locator('button').first().textContent()).toBe('Islamic State – Khorasan Province attacked Hazaras')
    expect(await first.locator('.weakest').textContent()).toContain('weakest hop')
    await visited.shot('paths')
    await first.locator('button').first().click()
    await panel().getByText('Affirming').waitFor()
  })
})

describe('evidence', () => {
  it('of an edge is who says it, in which document, at which words', async () => {
    await visited.open('?table=edges')
    await page.getByRole('button', { name: 'Islamic State – Khorasan Province attacked Hazaras' }).click()
    await panel().getByRole('heading', { name: /attacked Hazaras, say 3 claims/ }).waitFor()
    const card = panel().locator('.claim').first()
    expect(await card.textContent()).toMatch(/the article itself.*In ISIS-Khorasan Poses Threat.*characters 3099–3201/)
    expect(await panel().textContent()).toContain('2 origins, independence not established')
    expect(await panel().textContent()).toContain('Nobody denies it in these documents.')
    expect(await seriousFindings(page)).toEqual([])
    await visited.shot('evidence')
  })

  it('of a disputed edge has denials on the right', async () => {
    await page.getByRole('button', { name: 'Islamic State – Khorasan Province poses a threat to Taliban' }).click()
    await panel().getByRole('heading', { name: /^Denying/ }).waitFor()
    const [affirming, denying] = await panel().locator('.sides > section').all()
    const [left, right] = [await affirming?.boundingBox(), await denying?.boundingBox()]
    expect(right?.x).toBeGreaterThan(left?.x ?? Infinity)
  })

  it('of both sides of a dispute stands beside each other, with its rule', async () => {
    await visited.open()
    await panel().getByRole('link', { name: 'Is ISKP crushed? Two accounts' }).click()
    await panel().getByRole('heading', { name: /spokesperson says that ISKP is crushed/ }).waitFor()
    expect(await panel().locator('.side').count()).toBe(2)
    expect(await panel().textContent()).toContain('A person set these accounts against each other')
    expect(await seriousFindings(page)).toEqual([])
    await visited.shot('dispute')
  })

  it('of an event tells who claims it and the figures of each origin', async () => {
    await visited.open('?selected=thing,ago-bombing')
    await panel().getByText('Responsibility has been claimed in these documents.').waitFor()
    expect(await panel().locator('.ranges').textContent()).toMatch(/Ahmad Saidi.*more than 30/)
    await visited.shot('event')
  })
})

describe('time', () => {
  it('cuts the picture to a period by a brush, and takes it away again', async () => {
    await visited.open()
    const all = await shownCounts(page)
    const bars = page.locator('.timeline svg')
    await bars.locator('.bar-uncertain').first().waitFor()
    const box = await bars.boundingBox()
    if (box === null) throw new Error('The timeline is not there.')
    await page.mouse.move(box.x + 4, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.2, box.y + 20, { steps: 4 })
    await page.mouse.up()
    expect(page.url()).toContain('period=')
    await until(async () => (await shownCounts(page)).edges < all.edges, 'only what is dated within it is left')
    await page.locator('.timeline-words button').click()
    await until(async () => (await shownCounts(page)).edges === all.edges, 'everything is back')
  })

  it('shows what was known on a day, and what appeared until the next change', async () => {
    await visited.open('?asOf=2021-09-25')
    const before = await shownCounts(page)
    await page.getByRole('button', { name: 'Step to the next change' }).click()
    await panel().getByRole('heading', { name: /^What became known by 31 May 2022/ }).waitFor()
    expect(await panel().locator('.changes').textContent()).toContain('Islamic State – Khorasan Province fought Taliban appeared')
    await until(async () => (await shownCounts(page)).edges > before.edges, 'the new edges are drawn')
    expect(page.url()).toContain('asOf=2022-05-31')
    await visited.shot('changes')
  })

  it('says that nothing was known yet, and leads to the first day', async () => {
    await page.goto(`${service.url}/?asOf=2019-01-01`)
    await page.getByText('Nothing was known yet by 1 January 2019').waitFor()
    await page.getByRole('button', { name: 'Go to that day' }).click()
    await page.locator('.notices p.shown').waitFor()
  })
})

describe('a link', () => {
  it('opens the same picture', async () => {
    await visited.open('?around=taliban&families=VIOLENCE&pinned=taliban~10~20&selected=thing,kabul&table=nodes')
    const one = await page.locator('.rows tbody tr').allTextContents()
    const other = await visited.visitor.newPage()
    await other.goto(page.url())
    await other.locator('.rows tbody tr').first().waitFor()
    expect(await other.locator('.rows tbody tr').allTextContents()).toEqual(one)
    expect(await other.locator('.panel h2').textContent()).toBe('Kabul')
    await other.close()
  })

  it('that is broken says what could not be read, and shows the rest', async () => {
    await visited.open('?around=iskp&asOf=yesterday&status=TRUE')
    expect(await page.getByRole('alert').textContent()).toContain('asOf: “yesterday” is no day; status: there is no TRUE')
  })

  it('to what is not there says so, and leads back', async () => {
    await page.goto(`${service.url}/?around=nowhere`)
    await page.getByText('There is nothing with the id or the name "nowhere"').waitFor()
    await page.getByRole('button', { name: 'Back to the first picture' }).click()
    await page.locator('.notices p.shown').waitFor()
  })
})

describe('exports', () => {
  it.each(['gexf', 'graphml', 'cytoscape', 'node-link', 'csv', 'jsonld', 'stix'])('%s holds what is seen', async (format) => {
    if (!page.url().includes('asOf=2022-06-01')) await visited.open('?asOf=2022-06-01')
    const address = await page.locator(`.menu-items a[href^="/export/${format}?"]`).getAttribute('href')
    const answer = await fetch(`${service.url}${address ?? ''}`)
    expect([answer.status, address?.includes('asOf=2022-06-01')]).toEqual([200, true])
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(500)
  })

  it('as SVG and PNG is the drawing', async () => {
    await page.getByText('Export', { exact: true }).click()
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG, as drawn' }).click(),
    ])
    const text = readFileSync(await svg.path(), 'utf8')
    expect(text).toContain('as of 1 June 2022')
    expect(text.split('<g><title>').length - 1).toBe((await shownCounts(page)).nodes)
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PNG, as drawn' }).click(),
    ])
    expect(readFileSync(await png.path()).subarray(1, 4).toString()).toBe('PNG')
  })
})

describe('with the keyboard alone', () => {
  it('one finds ISKP, opens an edge of it, and reads who says it', async () => {
    await visited.open()
    await page.keyboard.press('/')
    await page.keyboard.type('ISKP')
    await page.keyboard.press('Enter')
    await panel().getByRole('heading', { level: 2, name: 'Islamic State – Khorasan Province' }).waitFor()
    await page.getByRole('button', { name: 'Table' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: /^edges/ }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.locator('.rows tbody button').first().focus()
    await page.keyboard.press('Enter')
    await panel().locator('.claim').first().waitFor()
  })

  it('one walks from node to node, opens one and hides it', async () => {
    await visited.open()
    await page.locator('.picture-canvas').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await panel().locator('.actions').waitFor()
    const selected = new URL(page.url()).searchParams.get('selected') ?? ''
    await page.keyboard.press('Delete')
    expect(page.url()).toContain(`hidden=${selected.split(',')[1] ?? '?'}`)
    await page.keyboard.press('Control+z')
    expect(page.url()).not.toContain('hidden=')
  })
})
