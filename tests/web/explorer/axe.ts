import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { z } from 'zod'

const results = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullable(),
      nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
    }),
  ),
})

/** What axe-core finds in light colours, then in dark ones, which it leaves as light as they were. */
export async function seriousFindingsInEachTheme(page: Page): Promise<string[]> {
  const light = await seriousFindings(page)
  await page.getByRole('button', { name: 'Dark colours' }).click()
  const dark = await seriousFindings(page)
  await page.getByRole('button', { name: 'Light colours' }).click()
  return [...light, ...dark.map((finding) => `dark: ${finding}`)]
}

/** What axe-core finds that is serious or critical, each with where. The debugger may run what the page's own policy refuses. */
export async function seriousFindings(page: Page): Promise<string[]> {
  const found = results.parse(
    await page.evaluate(`${axe.source}; axe.run(document, { resultTypes: ['violations'] })`),
  )
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    )
}
