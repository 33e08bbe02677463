import type { Page } from 'playwright-core'

/** How many nodes and edges the page says that it shows. */
export async function shownCounts(page: Page): Promise<{ nodes: number; edges: number }> {
  const words = (await page.locator('.notices p.shown').textContent()) ?? ''
  const [, nodes = '0', edges = '0'] = /([\d,]+) nodes?, ([\d,]+) edges?/.exec(words) ?? []
  return { nodes: Number(nodes.replace(',', '')), edges: Number(edges.replace(',', '')) }
}
