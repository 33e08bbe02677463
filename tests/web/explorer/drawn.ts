import type { Page } from 'playwright-core'
import { z } from 'zod'

const point = z.object({ x: z.number(), y: z.number() })
export type ScreenPoint = z.infer<typeof point>

/** Where a node is on the screen. */
export async function nodeOnScreen(page: Page, id: string): Promise<ScreenPoint> {
  return onScreen(page, id, 'renderedPosition')
}

/** Where the middle of a line is on the screen. */
export async function lineOnScreen(page: Page, id: string): Promise<ScreenPoint> {
  return onScreen(page, `line ${id}`, 'renderedMidpoint')
}

/** Where every node is in the picture, whatever is in view, by its id. */
export async function placesDrawn(page: Page): Promise<Record<string, ScreenPoint>> {
  const places = await page.evaluate(
    `Object.fromEntries(${CORE}.nodes().map((node) => [node.id(), { ...node.position() }]))`,
  )
  return z.record(z.string(), point).parse(places)
}

/** The ids of the elements that a selector of Cytoscape's finds. */
export async function elementsDrawn(page: Page, selector: string): Promise<string[]> {
  return z
    .array(z.string())
    .parse(await page.evaluate(`${CORE}.$(${JSON.stringify(selector)}).map((element) => element.id())`))
}

async function onScreen(page: Page, id: string, how: string): Promise<ScreenPoint> {
  return point.parse(
    await page.evaluate(`(() => {
      const { x, y } = document.querySelector('.picture-canvas').getBoundingClientRect()
      const at = ${CORE}.getElementById(${JSON.stringify(id)}).${how}()
      return { x: x + at.x, y: y + at.y }
    })()`),
  )
}

/** Cytoscape leaves itself at its element. */
const CORE = "document.querySelector('.picture-canvas')._cyreg.cy"
