import { seriousFindings } from '../axe'
import { shownCounts } from '../shownCounts'
import { untilAddress } from '../untilAddress'
import { MOST_DIFFERENT, type VisitedExplorer } from '../withExplorer'

export function opening(explorer: VisitedExplorer): void {
  const { panel } = explorer

  describe('the first screen', () => {
    beforeAll(() => explorer.open())

    it('shows ISKP and the Taliban with 25 to 40 nodes', async () => {
      const { nodes, edges } = await shownCounts(explorer.page())
      expect(nodes).toBeGreaterThanOrEqual(25)
      expect(nodes).toBeLessThanOrEqual(40)
      expect(edges).toBeGreaterThan(25)
      expect(await explorer.page().title()).toBe('Islamic State – Khorasan Province and Taliban · claimgraph')
    })

    it('offers three questions and says that allegations are not findings', async () => {
      expect(await panel().locator('.starts a').allTextContents()).toEqual([
        'Whom does ISKP attack, and who says so?',
        'Is ISKP crushed? Two accounts',
        'How are Pakistan and ISKP connected?',
      ])
      expect(await explorer.page().locator('footer').textContent()).toContain('allegations are not findings')
    })

    it.each([
      ['Whom does ISKP attack, and who says so?', '.rows tbody tr'],
      ['Is ISKP crushed? Two accounts', '.side .claim'],
      ['How are Pakistan and ISKP connected?', '.paths li li'],
    ])('has something to show for “%s”', async (question, shows) => {
      await panel().getByRole('link', { name: question }).click()
      await explorer.page().locator(shows).first().waitFor()
      await explorer.open()
    })

    it('has no serious finding of axe in light and dark', async () => {
      await panel()
        .getByRole('heading', { name: /^Disputes/ })
        .waitFor()
      expect(await seriousFindings(explorer.page())).toEqual([])
      await explorer.shot('first-light')
      await explorer.page().getByRole('button', { name: 'Dark colours' }).click()
      expect(await seriousFindings(explorer.page())).toEqual([])
      await explorer.shot('first-dark')
      await explorer.page().getByRole('button', { name: 'Light colours' }).click()
    })

    it('would be missed if its picture, its panel or its legend were gone', async () => {
      for (const part of ['.picture-canvas', '.panel', '.legend']) {
        const opacity = `document.querySelector('${part}').style.opacity`
        await explorer.page().evaluate(`${opacity} = '0'`)
        expect(await explorer.differenceFrom('first-light')).toBeGreaterThan(MOST_DIFFERENT)
        await explorer.page().evaluate(`${opacity} = ''`)
      }
    })
  })

  describe('searching', () => {
    it('finds ISKP by an alias in Arabic script, and says which', async () => {
      await explorer.page().keyboard.press('/')
      await explorer.page().keyboard.type('داعش خراسان')
      const option = explorer.page().getByRole('option').first()
      await option.waitFor()
      expect(await option.textContent()).toMatch(/Islamic State – Khorasan Province.*found by “داعش خراسان”/)
      expect(await seriousFindings(explorer.page())).toEqual([])
      await explorer.shot('search')
      await explorer.page().keyboard.press('Escape')
    })

    it('chooses by arrows and Enter, and goes there', async () => {
      const input = explorer.page().getByRole('combobox', { name: /^Search/ })
      await input.fill('daesh')
      await explorer.page().getByRole('option').nth(1).waitFor()
      await explorer.page().keyboard.press('ArrowDown')
      await explorer.page().keyboard.press('Enter')
      await panel().getByRole('heading', { level: 2, name: 'Islamic State – Khorasan Province' }).waitFor()
      await untilAddress(explorer.page(), /[?&]around=iskp(&|$)/)
    })

    it('says what to try when nothing is found', async () => {
      await explorer
        .page()
        .getByRole('combobox', { name: /^Search/ })
        .fill('xyzzyx')
      await explorer.page().getByText('Nothing here is called “xyzzyx”').waitFor()
      await explorer.page().keyboard.press('Escape')
    })
  })
}
