// Takes docs/images/playground.png of a running service that holds the shipped data, with a Chromium (CHROMIUM):
//   node docs/images/playground.mjs http://127.0.0.1:4000
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const url = process.argv[2] ?? 'http://127.0.0.1:4000'

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 1360, height: 1040 } })
  await page.goto(`${url}/graphql`)
  await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  await page.locator('button[aria-label^="Re-fetch GraphQL schema"]:enabled').waitFor()
  await page.locator('.graphiql-tab-button', { hasText: /^WhoAttacked$/ }).click()
  await page.locator('.graphiql-query-editor .view-line', { hasText: 'WhoAttacked' }).waitFor()
  await page.locator('.graphiql-execute-button').click()
  await page.locator('.graphiql-response .view-line', { hasText: 'hazara-execution' }).waitFor()
  await page.screenshot({ path: fileURLToPath(new URL('playground.png', import.meta.url)) })
} finally {
  await browser.close()
}
