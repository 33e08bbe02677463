import { until } from '../../until'
import { seriousFindingsInEachTheme } from '../axe'
import { elementsDrawn } from '../drawn'
import { shownCounts } from '../shownCounts'
import { untilAddress } from '../untilAddress'
import type { VisitedExplorer } from '../withExplorer'

export function time(explorer: VisitedExplorer): void {
  const { panel } = explorer

  describe('time', () => {
    it('cuts the picture to a period by a brush, and takes it away again', async () => {
      await explorer.open()
      const all = await shownCounts(explorer.page())
      const bars = explorer.page().locator('.timeline svg')
      await bars.locator('.bar-uncertain').first().waitFor()
      const box = await bars.boundingBox()
      if (box === null) throw new Error('The timeline is not there.')
      await explorer.page().mouse.move(box.x + 4, box.y + 20)
      await explorer.page().mouse.down()
      await explorer.page().mouse.move(box.x + box.width * 0.2, box.y + 20, { steps: 4 })
      await explorer.page().mouse.up()
      await untilAddress(explorer.page(), /period=/)
      await until(
        async () => (await shownCounts(explorer.page())).edges < all.edges,
        'only what is dated within it is left',
      )
      await explorer.page().locator('.timeline-words button').click()
      await until(async () => (await shownCounts(explorer.page())).edges === all.edges, 'everything is back')
    })

    it('shows what was known on a day, and what appeared until the next change', async () => {
      await explorer.open('?asOf=2021-09-25')
      const before = await shownCounts(explorer.page())
      await explorer.page().getByRole('button', { name: 'Step to the next change' }).click()
      await panel()
        .getByRole('heading', { name: /^What became known by 31 May 2022/ })
        .waitFor()
      await panel().locator('.changes li').first().waitFor()
      expect(await panel().locator('.changes').textContent()).toContain(
        'Islamic State – Khorasan Province fought Taliban appeared',
      )
      await until(
        async () => (await shownCounts(explorer.page())).edges > before.edges,
        'the new edges are drawn',
      )
      await untilAddress(explorer.page(), /asOf=2022-05-31/)
      await until(
        async () => (await elementsDrawn(explorer.page(), 'edge.new')).length > 0,
        'what is new stands out',
      )
      expect(await seriousFindingsInEachTheme(explorer.page())).toEqual([])
      await explorer.shot('changes')
    })

    it('has things glow of which nothing was known before, for a while', async () => {
      await explorer.page().getByRole('button', { name: 'Step to the next change' }).click()
      await untilAddress(explorer.page(), /asOf=2023-01-31/)
      await until(
        async () => (await elementsDrawn(explorer.page(), 'node.new')).includes('hazaras'),
        'the Hazaras stand out',
      )
      expect(await elementsDrawn(explorer.page(), 'node.new')).not.toContain('iskp')
      await until(
        async () => (await elementsDrawn(explorer.page(), '.new')).length === 0,
        'nothing stands out any more',
      )
    })

    it('tells what changes on the way to any other day, and forgets it when that is undone', async () => {
      await explorer.page().getByRole('button', { name: 'Step to the change before' }).click()
      const back = panel().getByRole('heading', { name: /^What was not known yet on/ })
      await back.waitFor()
      await explorer.page().keyboard.press('Control+z')
      await back.waitFor({ state: 'detached' })
      await untilAddress(explorer.page(), /asOf=2023-01-31/)
      await explorer.page().getByRole('button', { name: 'Now' }).click()
      await panel()
        .getByRole('heading', { name: /^What became known by/ })
        .waitFor()
    })

    it('says the day in words beside the field, and how many incidents a bar stands for', async () => {
      await explorer.open('?around=iskp,taliban&asOf=2022-05-31')
      expect(await explorer.page().locator('.as-of-day').textContent()).toBe('31 May 2022')
      const bar = explorer.page().locator('.timeline g title').first()
      expect(await bar.textContent()).toMatch(/^[A-Z][a-z]{2} \d{4}: \d+ incidents?/)
      expect(Number(await explorer.page().locator('.timeline .most').textContent())).toBeGreaterThan(0)
    })

    it('says why there is nothing around somebody on a day, and leads back', async () => {
      await explorer.page().goto(`${explorer.url()}/?around=longan-hotel&asOf=2021-10-01`)
      await explorer
        .page()
        .getByText(/^Nothing of that was known of .*Longan Hotel.* by 2021-10-01/)
        .waitFor()
      await explorer.shot('empty')
      await explorer.page().getByRole('button', { name: 'Back to the first picture' }).click()
      await explorer.page().locator('.notices p.shown').waitFor()
    })

    it('says that nothing was known yet, and leads to the first day', async () => {
      await explorer.page().goto(`${explorer.url()}/?asOf=2019-01-01`)
      await explorer.page().getByText('Nothing was known yet by 1 January 2019').waitFor()
      await explorer.page().getByRole('button', { name: 'Go to that day' }).click()
      await explorer.page().locator('.notices p.shown').waitFor()
    })
  })
}
