import { until } from '../../until'
import { LARGE_NETWORK, largeNetwork } from '../largeNetwork'
import { shownCounts } from '../shownCounts'
import type { VisitedExplorer } from '../withExplorer'

export function badDays(explorer: VisitedExplorer): void {
  const { panel } = explorer

  it('keeps its last answer while the service is away, says so, and recovers', async () => {
    explorer.expectComplaints(/Failed to load resource|net::ERR/)
    await explorer.open()
    const before = await shownCounts(explorer.page())
    await explorer.whileAway(async () => {
      await explorer
        .page()
        .getByRole('checkbox', { name: /^Cooperation/ })
        .check()
      await explorer.page().getByLabel('As of').fill('2022-06-01')
      await explorer
        .page()
        .getByText('The database does not answer. Asking again; what you see is the last answer.')
        .waitFor()
      expect((await shownCounts(explorer.page())).nodes).toBeGreaterThanOrEqual(before.nodes)
      await explorer.shot('away')
      await explorer.page().getByRole('button', { name: 'Table' }).click()
      await explorer
        .page()
        .getByRole('tab', { name: /^Edges/ })
        .click()
      await explorer
        .page()
        .locator('.rows')
        .getByRole('button', { name: /poses a threat to Taliban$/ })
        .click()
      await panel()
        .getByText('The database does not answer; asking again for the claims behind this relation …')
        .waitFor()
      await explorer
        .page()
        .getByRole('combobox', { name: /^Search/ })
        .fill('daesh')
      await explorer.page().getByText('The database does not answer; trying again …').waitFor()
    })
    await panel().locator('.claim').first().waitFor()
    await until(
      async () => (await explorer.page().getByRole('alert').count()) === 0,
      'the alert is gone',
      30_000,
    )
    await until(
      async () => (await shownCounts(explorer.page())).nodes < before.nodes,
      'the day is shown',
      30_000,
    )
  })

  describe('an answer', () => {
    afterEach(() => explorer.page().unrouteAll({ behavior: 'wait' }))

    it('that takes too long is told, not asked for again and again, and can be asked for in part', async () => {
      let asked = 0
      await explorer.page().route('**/graphql', async (route) => {
        const question = route.request().postData() ?? ''
        if (question.includes('ExplorerNetwork') && question.includes('"first":60')) {
          asked += 1
          await route.fulfill({ status: 504, json: { errors: [TOO_SLOW] } })
        } else await route.continue()
      })
      await explorer.page().goto(`${explorer.url()}/?around=iskp`)
      await explorer.page().getByRole('alert').getByText(TOO_SLOW.message).waitFor()
      await explorer.page().waitForTimeout(2_500)
      expect(asked).toBe(1)
      await explorer.page().getByRole('button', { name: 'Ask for 30 nodes' }).click()
      await explorer.page().locator('.notices p.shown').waitFor()
    })

    it('with markup in its names stays words: nothing of it runs', async () => {
      const markup = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'
      await explorer.page().route('**/graphql', async (route) => {
        const response = await route.fetch()
        const text = await response.text()
        await route.fulfill({
          response,
          body: text.replaceAll('Hazaras', JSON.stringify(markup).slice(1, -1)),
        })
      })
      await explorer.open('?table=edges&selected=thing,hazaras')
      await panel().getByRole('heading', { level: 2, name: '<img src=x' }).waitFor()
      await explorer
        .page()
        .getByRole('button', { name: /attacked <img/ })
        .click()
      await panel().locator('.claim').first().waitFor()
      expect(await explorer.page().evaluate('window.hacked')).toBeUndefined()
      expect(await explorer.page().locator('img, #explorer script').count()).toBe(0)
    })

    it('of 500 nodes and 1,500 edges is drawn, with a map of it', async () => {
      await explorer.page().route('**/graphql', async (route) => {
        const isNetwork = (route.request().postData() ?? '').includes('ExplorerNetwork')
        if (isNetwork) await route.fulfill({ json: { data: { view: { network: largeNetwork(500, 1500) } } } })
        else await route.continue()
      })
      await explorer.open(LARGE_NETWORK)
      expect(await shownCounts(explorer.page())).toEqual({ nodes: 500, edges: 1500 })
      await explorer.page().locator('.minimap').waitFor()
      await explorer.shot('large')
    })

    it('of so many is moved through by a press on the map', async () => {
      const inView = explorer.page().locator('.minimap > rect:last-child')
      const before = await inView.getAttribute('x')
      const map = await explorer.page().locator('.minimap').boundingBox()
      if (map === null) throw new Error('The map is not there.')
      await explorer.page().mouse.click(map.x + 20, map.y + 20)
      await until(async () => (await inView.getAttribute('x')) !== before, 'the view went there')
    })
  })
}

/** As the API says it. */
const TOO_SLOW = {
  message: 'The database took longer than it may for this question.',
  extensions: { code: 'TIMEOUT' },
}
