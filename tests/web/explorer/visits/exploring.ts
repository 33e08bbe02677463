import { until } from '../../until'
import { shownCounts } from '../shownCounts'
import { untilAddress } from '../untilAddress'
import type { VisitedExplorer } from '../withExplorer'

export function exploring(explorer: VisitedExplorer): void {
  const { panel } = explorer

  describe('exploring', () => {
    it('expands a node by a family, with its count, and undoes it', async () => {
      await explorer.open('?around=iskp&selected=thing,taliban')
      const before = await shownCounts(explorer.page())
      await panel()
        .getByRole('button', { name: /^Violence \d/ })
        .click()
      await until(
        async () => (await shownCounts(explorer.page())).nodes > before.nodes,
        'the neighbours of the Taliban are there',
      )
      await untilAddress(explorer.page(), /more=taliban\.VIOLENCE/)
      await explorer.page().getByRole('button', { name: 'Undo' }).click()
      await until(
        async () => (await shownCounts(explorer.page())).nodes === before.nodes,
        'they are gone again',
      )
      await explorer.page().getByRole('button', { name: 'Redo' }).click()
      await until(async () => (await shownCounts(explorer.page())).nodes > before.nodes, 'they are back')
      await explorer.page().getByRole('button', { name: 'Undo' }).click()
    })

    it('hides and pins a node, which the address keeps', async () => {
      await panel().getByRole('button', { name: 'Pin' }).click()
      await untilAddress(explorer.page(), /pinned=taliban~/)
      await panel().getByRole('button', { name: 'Hide' }).click()
      await untilAddress(explorer.page(), /hidden=taliban/)
      await explorer.page().getByRole('button', { name: 'Show 1 again' }).click()
      await untilAddress(explorer.page(), /^(?!.*hidden=)/)
    })

    it('filters by the legend, and says what is behind the filters', async () => {
      await explorer.open()
      const all = await shownCounts(explorer.page())
      await explorer
        .page()
        .getByRole('checkbox', { name: /^Violence/ })
        .uncheck()
      await until(async () => (await shownCounts(explorer.page())).edges < all.edges, 'violence is gone')
      expect(await explorer.page().locator('.notices p.shown').textContent()).toContain('behind the filters')
      await explorer
        .page()
        .getByRole('checkbox', { name: /^Affirmed/ })
        .uncheck()
      await explorer
        .page()
        .getByRole('checkbox', { name: /^Denied/ })
        .uncheck()
      await explorer.page().getByRole('button', { name: 'Take the filters away' }).click()
      await until(async () => (await shownCounts(explorer.page())).edges > all.edges, 'everything is shown')
    })

    it('cuts by source', async () => {
      await explorer.open()
      const all = await shownCounts(explorer.page())
      await explorer
        .page()
        .getByLabel('Only what this document supports')
        .selectOption({ label: 'Islamic State targeting Taliban leaders' })
      await until(
        async () => (await shownCounts(explorer.page())).edges < all.edges,
        'only its edges are left',
      )
    })

    it('goes from one node to another by paths whose hops are sentences', async () => {
      await explorer.open('?selected=thing,hazaras')
      await panel().getByRole('button', { name: 'Path from here' }).click()
      await explorer.page().keyboard.type('Pakistan')
      await explorer
        .page()
        .getByRole('option', { name: /^Pakistan/ })
        .first()
        .click()
      await panel()
        .getByRole('heading', { name: /^How are Hazaras and Pakistan connected/ })
        .waitFor()
      const first = panel().locator('.paths > li').first()
      expect(await first.locator('button').first().textContent()).toBe(
        'Islamic State – Khorasan Province attacked Hazaras',
      )
      expect(await first.locator('.weakest').textContent()).toContain('weakest hop')
      await explorer.shot('paths')
      await first.locator('button').first().click()
      await panel().getByText('Affirming').waitFor()
    })
  })
}
