import type { Page } from 'playwright-core'
import { until } from './until'

/** What a pane of the playground's editor holds. */
export function textOf(page: Page, pane: Pane): Promise<string> {
  return page.evaluate<string>(`${modelOf(pane)}.getValue()`)
}

export async function waitForText(page: Page, pane: Pane, text: string): Promise<void> {
  await until(async () => (await textOf(page, pane)).trim() === text, `${pane} holds ${text}`)
}

type Pane = 'operation.graphql' | 'variables.json' | 'response.json'

/** A script for the page, where the editor is to be found under this name. */
function modelOf(pane: Pane): string {
  return `__MONACO.editor.getModels().find((model) => model.uri.path.endsWith('${pane}'))`
}

/** The titles of the open tabs, from left to right. */
export async function tabTitles(page: Page): Promise<string[]> {
  await page.locator('.graphiql-tab-button').first().waitFor()
  return page.locator('.graphiql-tab-button').allTextContents()
}

export async function openTab(page: Page, title: string): Promise<void> {
  await page.locator('.graphiql-tab-button', { hasText: new RegExp(`^${title}$`) }).click()
}

/** Waits until the editor stands and knows the schema. */
export async function waitForEditor(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  await page.locator('.graphiql-execute-button').waitFor()
  await page.locator('button[aria-label^="Re-fetch GraphQL schema"]:enabled').waitFor()
}

export async function setText(page: Page, pane: Pane, text: string): Promise<void> {
  await page.evaluate(`${modelOf(pane)}.setValue(${JSON.stringify(text)})`)
}

/** Replaces the operation of the open tab by typing. The editor closes brackets on its own. */
export async function typeOperation(page: Page, text: string): Promise<void> {
  await page.locator('.graphiql-query-editor .view-lines').click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
}

/** GraphiQL writes the tabs to its storage half a second after the last change. */
export async function waitUntilStored(page: Page, text: string): Promise<void> {
  const stored = () => page.evaluate<string | null>("localStorage.getItem('claimgraph:graphiql:tabState')")
  await until(async () => (await stored())?.includes(text) ?? false, `the stored tabs hold ${text}`)
}
