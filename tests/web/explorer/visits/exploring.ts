import type { Locator } from 'playwright-core'
import { until } from '../../until'
import { seriousFindings, seriousFindingsInEachTheme } from '../axe'
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
      await until(async () => (await shownCounts(explorer.page())).nodes === before.nodes, 'all is as it was')
    })

    it('expands a node by a single type of a family, with its count', async () => {
      const before = await shownCounts(explorer.page())
      await panel().getByRole('button', { name: 'Types of violence' }).click()
      const types = panel().getByRole('group', { name: 'Types of violence' })
      expect(await seriousFindings(explorer.page())).toEqual([])
      await types.getByRole('button', { name: /^attacked \d/ }).click()
      await untilAddress(explorer.page(), /more=taliban\.ATTACKED(&|$)/)
      await until(
        async () => (await shownCounts(explorer.page())).edges > before.edges,
        'those whom the Taliban attacked are there',
      )
      await explorer.page().getByRole('button', { name: 'Undo' }).click()
      await untilAddress(explorer.page(), /^(?!.*more=)/)
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

    it('switches off a single type of a family by the keyboard, and undoes it', async () => {
      await explorer.open('?table=edges')
      const violence = explorer.page().getByRole('checkbox', { name: /^Violence/ })
      const attacks = explorer.page().locator('.rows tbody tr', { hasText: ' attacked ' })
      const legend = explorer.page().getByRole('complementary', { name: 'Legend and filters' })
      expect(await attacks.count()).toBeGreaterThan(0)
      await legend.getByRole('button', { name: 'Types of violence' }).press('Enter')
      await legend.getByRole('checkbox', { name: /^attacked/ }).press('Space')
      await untilAddress(explorer.page(), /types=(?!.*ATTACKED)/)
      await until(async () => (await attacks.count()) === 0, 'the table is without them')
      expect(await violence.isChecked()).toBe(false)
      await explorer.page().keyboard.press('Control+z')
      await until(async () => (await attacks.count()) > 0, 'they are back')
      expect(await violence.isChecked()).toBe(true)
    })

    it('says how many of how many it shows, and shows more', async () => {
      await explorer.open('?around=iskp&most=10&families=VIOLENCE')
      const cut = explorer.page().locator('.notices p.cut')
      expect(await cut.textContent()).toMatch(
        /^10 of at least \d+ nodes, the best supported first Show more$/,
      )
      await cut.getByRole('button', { name: 'Show more' }).click()
      await untilAddress(explorer.page(), /most=20/)
      await explorer
        .page()
        .locator('.notices p.cut', { hasText: /^20 of/ })
        .waitFor()
    })

    it('keeps the selection in the table, in sight, on each of its tabs', async () => {
      await explorer.open('?selected=relation,iskp:POSES_THREAT_TO:taliban&table=edges')
      const selected = explorer.page().locator('.rows tr.selected')
      await selected.waitFor()
      await until(
        () => beginsWithin(selected.first(), explorer.page().locator('.rows')),
        'the selected edge is in sight',
      )
      await explorer.shot('table')
      await explorer
        .page()
        .getByRole('tab', { name: /^Claims/ })
        .click()
      await selected.first().waitFor()
      await until(
        () => beginsWithin(selected.first(), explorer.page().locator('.rows')),
        'the first of its claims is in sight',
      )
      expect(await seriousFindings(explorer.page())).toEqual([])
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
      expect(await seriousFindingsInEachTheme(explorer.page())).toEqual([])
      await explorer.shot('paths')
      await first.locator('button').first().click()
      await panel().getByText('Affirming').waitFor()
    })
  })
}

/** Whether one begins between the upper and the lower end of the other, with a line of it to read; a long row may be cut at its end. */
async function beginsWithin(one: Locator, other: Locator): Promise<boolean> {
  const [inner, outer] = [await one.boundingBox(), await other.boundingBox()]
  if (inner === null || outer === null) return false
  return inner.y >= outer.y && inner.y + LINE <= outer.y + outer.height
}

/** A line of a table, in pixels. */
const LINE = 20
