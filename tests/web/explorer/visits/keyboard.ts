import type { Locator } from 'playwright-core'
import { until } from '../../until'
import { untilAddress } from '../untilAddress'
import type { VisitedExplorer } from '../withExplorer'

export function keyboard(explorer: VisitedExplorer): void {
  const { panel } = explorer

  describe('with the keyboard alone', () => {
    it('one finds ISKP, opens an edge of it, and reads who says it', async () => {
      await explorer.open()
      await explorer.page().keyboard.press('/')
      await explorer.page().keyboard.type('ISKP')
      await explorer.page().keyboard.press('Enter')
      await panel().getByRole('heading', { level: 2, name: 'Islamic State – Khorasan Province' }).waitFor()
      await tabTo(explorer.page().getByRole('button', { name: 'Table' }))
      await explorer.page().keyboard.press('Enter')
      await tabTo(explorer.page().getByRole('tab', { name: /^Edges/ }))
      await explorer.page().keyboard.press('Enter')
      await tabTo(explorer.page().getByRole('button', { name: /attacked Hazaras$/ }))
      await explorer.page().keyboard.press('Enter')
      await panel().locator('.claim').first().waitFor()
    })

    it('one walks from node to node, opens one and hides it', async () => {
      await explorer.open()
      await explorer.page().locator('.picture-canvas').focus()
      await explorer.page().keyboard.press('ArrowRight')
      await explorer.page().keyboard.press('ArrowRight')
      await explorer.page().keyboard.press('Enter')
      await panel().locator('.actions').waitFor()
      await untilAddress(explorer.page(), /selected=thing,/)
      const selected = new URL(explorer.page().url()).searchParams.get('selected') ?? ''
      await explorer.page().keyboard.press('Delete')
      await untilAddress(explorer.page(), new RegExp(`hidden=${selected.split(',')[1] ?? '?'}`))
      await explorer.page().keyboard.press('Control+z')
      await untilAddress(explorer.page(), /^(?!.*hidden=)/)
    })

    it('one walks along the lines of a node, hears what each says, and opens one', async () => {
      await explorer.open('?selected=thing,hazaras')
      const heard = explorer.page().locator('.stage [role="status"]')
      await explorer.page().locator('.picture-canvas').focus()
      await explorer.page().keyboard.press('l')
      await heard.filter({ hasText: /^Line 1 of \d+: / }).waitFor()
      await explorer.page().keyboard.press('Shift+L')
      const said = heard.filter({ hasText: /^Line (\d+) of \1: / })
      await said.waitFor()
      const sentence = /: (.*?) · /.exec((await said.textContent()) ?? '')?.[1] ?? '?'
      await explorer.page().keyboard.press('Enter')
      await untilAddress(explorer.page(), /selected=relation,/)
      await panel().locator('.claim').first().waitFor()
      await until(
        async () => ((await panel().locator('h2').first().textContent()) ?? '').startsWith(sentence),
        'the panel says what was heard',
      )
    })

    it('one hears the node that the arrows lead to', async () => {
      await explorer.open('?around=iskp')
      await explorer.page().locator('.picture-canvas').focus()
      await explorer.page().keyboard.press('ArrowRight')
      await explorer
        .page()
        .locator('.stage [role="status"]', { hasText: /, \d+ lines?/ })
        .waitFor()
    })

    it('one chooses the family by which a node is expanded', async () => {
      await explorer.open('?around=iskp&selected=thing,taliban')
      await explorer.page().locator('.picture-canvas').focus()
      await explorer.page().keyboard.press('e')
      await explorer
        .page()
        .getByRole('dialog', { name: 'Show relations of Taliban' })
        .getByRole('button', { name: /^Violence/ })
        .waitFor()
      await explorer.page().keyboard.press('ArrowDown')
      await explorer.page().keyboard.press('ArrowUp')
      await explorer.page().keyboard.press('Enter')
      await untilAddress(explorer.page(), /more=taliban\.VIOLENCE/)
      expect(await explorer.page().locator('.picture-canvas:focus').count()).toBe(1)
    })
  })
}

/** Presses Tab until it has the focus, as somebody does who has no mouse. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor()
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    if ((await target.and(target.page().locator(':focus')).count()) > 0) return
    await target.page().keyboard.press('Tab')
  }
  throw new Error(`${target.toString()} cannot be reached by Tab.`)
}

/** Further than this nobody goes. */
const MOST_TABS = 150
