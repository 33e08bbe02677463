import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { inProject } from '../src/paths'
import { launchBrowser, newVisitor } from '../tests/web/browser'
import { buildPages } from '../tests/web/buildPages'
import { nodeOnScreen } from '../tests/web/explorer/drawn'
import { LARGE_NETWORK, largeNetwork } from '../tests/web/explorer/largeNetwork'
import { quantile } from './measure/statistics'

/** Nobody is asked: the page and its answers come from here. */
const ORIGIN = 'http://127.0.0.1:9'
const PAGES = inProject('dist', 'web')

/** Of a gesture. The browser takes each when it has drawn the one before. */
const MOVES = 120

// npm run bench:picture -- --nodes 500 --edges 1500: how long the frames of the explorer's picture take under a hand, in a headless browser.
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      nodes: { type: 'string', default: '500' },
      edges: { type: 'string', default: '1500' },
      rounds: { type: 'string', default: '3' },
    },
  })
  buildPages()
  const browser = await launchBrowser()
  try {
    const visitor = await newVisitor(browser)
    const page = await visitor.newPage()
    await answer(page, Number(values.nodes), Number(values.edges))
    const started = performance.now()
    await page.goto(`${ORIGIN}/${LARGE_NETWORK}`)
    await page.locator('.notices p.shown').waitFor()
    console.log(`drawn after ${Math.round(performance.now() - started)} ms`)
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const [name, gesture] of Object.entries(GESTURES)) {
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: 'Fit' }).click()
        await page.waitForTimeout(600)
        console.log(`${name}: ${inWords(await framesDuring(page, () => gesture(page)))}`)
      }
    }
  } finally {
    await browser.close()
  }
}

async function answer(page: Page, nodes: number, edges: number): Promise<void> {
  const network = largeNetwork(nodes, edges)
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname !== '/graphql') {
      await route.fulfill({ path: join(PAGES, pathname === '/' ? 'explorer/index.html' : pathname) })
      return
    }
    const isNetwork = (route.request().postData() ?? '').includes('ExplorerNetwork')
    await route.fulfill({
      json: isNetwork ? { data: { view: { network } } } : { errors: [{ message: 'Not measured here.' }] },
    })
  })
}

const GESTURES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async pan(page) {
    const { x, y } = await corner(page)
    await moved(page, { x, y }, { x: 300, y: 200 })
  },
  async zoom(page) {
    const { x, y } = await corner(page)
    await page.mouse.move(x + 300, y + 250)
    for (let move = 0; move < MOVES; move++) {
      await page.mouse.wheel(0, move < MOVES / 2 ? -60 : 60)
    }
  },
  async drag(page) {
    await moved(page, await nodeOnScreen(page, 'n0'), { x: 120, y: -80 })
  },
}

/** Ground without a node on it. */
async function corner(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.picture-canvas').boundingBox()
  if (box === null) throw new Error('The picture is not there.')
  return { x: box.x + 6, y: box.y + box.height / 2 }
}

async function moved(
  page: Page,
  from: { readonly x: number; readonly y: number },
  by: { readonly x: number; readonly y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let move = 1; move <= MOVES; move++) {
    await page.mouse.move(from.x + (by.x * move) / MOVES, from.y + (by.y * move) / MOVES)
  }
  await page.mouse.up()
}

/** The milliseconds from each frame to the next while something is done. */
async function framesDuring(page: Page, then: () => Promise<void>): Promise<number[]> {
  await page.evaluate(`{
    window.frames_ = []
    window.isCounting = true
    const count = (at) => {
      window.frames_.push(at)
      if (window.isCounting) requestAnimationFrame(count)
    }
    requestAnimationFrame(count)
  }`)
  await then()
  const at = z.array(z.number()).parse(await page.evaluate('window.isCounting = false, window.frames_'))
  return at.slice(1).map((each, index) => each - (at[index] ?? each))
}

function inWords(frames: readonly number[]): string {
  const [middle, late, longest] = [0.5, 0.95, 1].map((share) => quantile(frames, share).toFixed(0))
  return `${frames.length} frames, median ${middle} ms, 95 % ${late} ms, longest ${longest} ms`
}

void main()
