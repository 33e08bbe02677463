import { seriousFindingsInEachTheme } from '../axe'
import type { VisitedExplorer } from '../withExplorer'

export function evidence(explorer: VisitedExplorer): void {
  const { panel } = explorer

  describe('evidence', () => {
    it('of an edge is who says it, in which document, at which words', async () => {
      await explorer.open('?table=edges')
      await explorer
        .page()
        .getByRole('button', { name: 'Islamic State – Khorasan Province attacked Hazaras' })
        .click()
      await panel()
        .locator('h2', { hasText: /attacked Hazaras, say 3 claims/ })
        .waitFor()
      const card = panel().locator('.claim').first()
      expect(await card.textContent()).toMatch(
        /the article itself.*In ISIS-Khorasan Poses Threat.*characters 3099–3201/,
      )
      expect(await panel().textContent()).toContain('2 origins, independence not established')
      expect(await panel().textContent()).toContain('Nobody denies it in these documents.')
      expect(await seriousFindingsInEachTheme(explorer.page())).toEqual([])
      await explorer.shot('evidence')
    })

    it('of a disputed edge has denials on the right', async () => {
      await explorer
        .page()
        .getByRole('button', { name: 'Islamic State – Khorasan Province poses a threat to Taliban' })
        .click()
      await panel()
        .getByRole('heading', { name: /^Denying/ })
        .waitFor()
      const [affirming, denying] = await panel().locator('.sides > section').all()
      const [left, right] = [await affirming?.boundingBox(), await denying?.boundingBox()]
      expect(right?.x).toBeGreaterThan(left?.x ?? Infinity)
    })

    it('of both sides of a dispute stands beside each other, with its rule', async () => {
      await explorer.open()
      await panel().getByRole('link', { name: 'Is ISKP crushed? Two accounts' }).click()
      await panel()
        .getByRole('heading', { name: /spokesperson says that ISKP is crushed/ })
        .waitFor()
      expect(await panel().locator('.side').count()).toBe(2)
      expect(await panel().textContent()).toContain('A person set these accounts against each other')
      expect(await seriousFindingsInEachTheme(explorer.page())).toEqual([])
      await explorer.shot('dispute')
    })

    it('of an event tells who claims it and the figures of each origin', async () => {
      await explorer.open('?selected=thing,ago-bombing')
      await panel().getByText('Responsibility has been claimed in these documents.').waitFor()
      expect(await panel().locator('.ranges').textContent()).toMatch(/Ahmad Saidi.*more than 30/)
      await explorer.shot('event')
    })
  })
}
