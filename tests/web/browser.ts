import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

export interface Watch {
  /** The addresses of all requests, workers included. */
  readonly requests: readonly string[]
  /** Errors and warnings of the console, breaches of the content security policy among them, and uncaught errors. */
  readonly complaints: readonly string[]
}

/** A real Chromium: `CHROMIUM`, or Debian's. Without background requests of its own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** The browser of a first-time visitor whose system is light. */
export function newVisitor(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ colorScheme: 'light', viewport: { width: 1280, height: 800 } })
}

/** Takes down what all pages of the visitor ask for and complain of, from now on. */
export function watch(visitor: BrowserContext): Watch {
  const requests: string[] = []
  const complaints: string[] = []
  visitor.on('request', (request) => requests.push(request.url()))
  visitor.on('weberror', (webError) => complaints.push(webError.error().message))
  visitor.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  return { requests, complaints }
}

/** Makes the page a first visit. Reloading it is a second one. */
export async function forgetEarlierVisits(page: Page): Promise<void> {
  await page.addInitScript(
    "if (sessionStorage.getItem('visited') === null) { localStorage.clear(); sessionStorage.setItem('visited', 'yes') }",
  )
}

/** The requests that left this machine. Content inside the page (`data:`, `blob:`) asks nobody. */
export function leavingTheMachine(requests: readonly string[]): string[] {
  return requests.filter((address) => {
    const { protocol, hostname } = new URL(address)
    return !['data:', 'blob:'].includes(protocol) && !['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
  })
}
