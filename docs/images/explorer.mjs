// Takes the pictures of the explorer for the README, of a running service that holds the shipped data, with a Chromium (CHROMIUM):
//   npm run screenshots -- http://127.0.0.1:4000
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const url = process.argv[2] ?? 'http://127.0.0.1:4000'

/** Each picture: what it is called, what it shows, what is clicked then, in which colours, and what must be there before it is taken. */
const PICTURES = [
  {
    name: 'explorer',
    search: '?selected=relation,iskp:ATTACKED:hazaras',
    colorScheme: 'light',
    shows: '.claim',
  },
  {
    name: 'explorer-dispute',
    link: 'Is ISKP crushed? Two accounts',
    colorScheme: 'dark',
    shows: '.side .claim',
  },
  {
    name: 'explorer-paths',
    link: 'How are Pakistan and ISKP connected?',
    colorScheme: 'light',
    shows: '.paths li',
  },
  {
    name: 'explorer-event',
    search: '?selected=thing,ago-bombing',
    colorScheme: 'light',
    shows: '.panel .ranges',
  },
  {
    name: 'explorer-as-of',
    search: '?asOf=2021-09-25',
    button: 'Step to the next change',
    colorScheme: 'light',
    shows: '.changes li',
  },
]

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  for (const { name, search = '', link, button, colorScheme, shows } of PICTURES) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 800 } })
    // The first time, the database plans each question.
    page.setDefaultTimeout(120_000)
    await page.goto(`${url}/${search}`)
    await page.locator('.notices p.shown').waitFor()
    if (link !== undefined) await page.getByRole('link', { name: link }).click()
    if (button !== undefined) await page.getByRole('button', { name: button }).click()
    await page.locator(shows).first().waitFor()
    await page.locator('.timeline .bar').first().waitFor({ state: 'attached' })
    await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, import.meta.url)) })
    await page.close()
  }
} finally {
  await browser.close()
}
