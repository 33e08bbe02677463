import { seriousFindings, seriousFindingsInEachTheme } from '../axe'
import { disputedFigures, figuresOfEvent } from '../disputedFigures'
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
        .locator('h2', { hasText: /attacked Hazaras, say the article and Ahmad Saidi/ })
        .waitFor()
      const card = panel().locator('.claim').first()
      expect(await card.textContent()).toMatch(
        /The article itself.*In ISIS-Khorasan Poses Threat.*characters 3099–3201.*origin: the article/,
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
      expect(await panel().textContent()).toMatch(/Disputed since \d+ \w+ \d{4}\./)
    })

    it('leads from a claim to who says it and to whom they speak for', async () => {
      const spokesman = panel()
        .locator('.claim h4', { hasText: 'Zabihullah Mujahid, speaking for Taliban' })
        .first()
      await spokesman.getByRole('button', { name: 'Zabihullah Mujahid' }).click()
      await panel().getByRole('heading', { level: 2, name: 'Zabihullah Mujahid' }).waitFor()
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
      expect(await seriousFindingsInEachTheme(explorer.page())).toEqual([])
      await explorer.shot('event')
    })

    it('of where something happened says how far that place reaches', async () => {
      await explorer.open('?selected=thing,jalalabad-bombings')
      await panel().locator('dl').waitFor()
      expect(await panel().locator('dl').textContent()).toMatch(/Where.*Jalalabad.*\(city\)/)
    })

    it('of a figure is the claims that tell it', async () => {
      await explorer.open('?selected=thing,ago-bombing')
      await panel().locator('.ranges').getByRole('button', { name: 'more than 30' }).click()
      const claim = panel().locator('.range-claims .claim').first()
      await claim.waitFor()
      expect(await claim.textContent()).toMatch(/Ahmad Saidi.*Reported in/)
      expect(await seriousFindings(explorer.page())).toEqual([])
    })

    it('of disputed figures stands on one axis, what those say who did it apart', async () => {
      await explorer.page().route('**/graphql', async (route) => {
        const asked = route.request().postData() ?? ''
        if (asked.includes('ExplorerDispute(')) await route.fulfill({ json: disputedFigures() })
        else if (asked.includes('ExplorerEventFigures')) await route.fulfill({ json: figuresOfEvent() })
        else await route.continue()
      })
      await explorer.open('?selected=dispute,how-many')
      const rows = panel().locator('figure .ranges > li:not(.range-axis)')
      await rows.nth(2).waitFor()
      expect(await rows.allTextContents()).toEqual([
        'An agency46',
        'A hospitalat least 70',
        'The attackers (says who did it)150',
      ])
      expect(await panel().locator('.range-perpetrator').count()).toBe(1)
      const [lower, upper] = await panel().locator('.range rect').all()
      const [left, right] = [await lower?.boundingBox(), await upper?.boundingBox()]
      expect(right?.x).toBeGreaterThan(left?.x ?? Infinity)
      await explorer.page().unrouteAll({ behavior: 'wait' })
    })
  })
}
