import type { Page } from 'playwright-core'
import { until } from '../until'

/** The address follows what was done, a moment later. */
export async function untilAddress(page: Page, pattern: RegExp): Promise<void> {
  await until(
    () => Promise.resolve(pattern.test(decodeURIComponent(page.url()))),
    `the address has ${pattern}`,
  )
}
