import { readFileSync } from 'node:fs'
import { until } from '../../until'
import { seriousFindings } from '../axe'
import { shownCounts } from '../shownCounts'
import { untilAddress } from '../untilAddress'
import type { VisitedExplorer } from '../withExplorer'

export function links(explorer: VisitedExplorer): void {
  describe('a link', () => {
    it('opens the same picture', async () => {
      await explorer.open(
        '?around=taliban&families=VIOLENCE&pinned=taliban~10~20&selected=thing,kabul&table=nodes',
      )
      const one = await explorer.page().locator('.rows tbody tr').allTextContents()
      const other = await explorer.visitor().newPage()
      await other.goto(explorer.page().url())
      await other.locator('.rows tbody tr').first().waitFor()
      expect(await other.locator('.rows tbody tr').allTextContents()).toEqual(one)
      expect(await other.locator('.panel h2').textContent()).toBe('Kabul')
      await other.close()
    })

    it('that is broken says what could not be read, and shows the rest', async () => {
      await explorer.open('?around=iskp&asOf=yesterday&status=TRUE,AFFIRMED,DISPUTED')
      expect(await explorer.page().getByRole('alert').textContent()).toContain(
        'asOf: “yesterday” is no day; status: there is no TRUE',
      )
      await explorer.shot('broken-link')
    })

    it('to an expansion, a centre or a source that is not there shows the rest, and can be mended', async () => {
      await explorer.open('?around=iskp,nowhere&more=nobody&source=no-article')
      expect((await shownCounts(explorer.page())).edges).toBeGreaterThan(0)
      expect(await explorer.page().getByRole('alert').allTextContents()).toEqual([
        'There is no document “no-article” here. What is shown is not filtered by a document. Any document',
        'There is nothing with the id “nowhere” here. Go on without it',
        'There is nothing with the id “nobody” here. Go on without it',
      ])
      const chosen = explorer.page().getByLabel('Only what this document supports').locator('option:checked')
      expect(await chosen.textContent()).toBe('“no-article”')
      await explorer.page().getByRole('button', { name: 'Any document' }).click()
      for (const left of [1, 0]) {
        await explorer.page().getByRole('button', { name: 'Go on without it' }).first().click()
        await until(
          async () => (await explorer.page().getByRole('alert').count()) === left,
          'what is not there is no longer asked for',
        )
      }
      await untilAddress(explorer.page(), /[?&]around=iskp$/)
    })

    it('to what is not there says so, and leads back', async () => {
      await explorer.page().goto(`${explorer.url()}/?around=nowhere`)
      await explorer.page().getByText('There is nothing with the id or the name "nowhere"').waitFor()
      await explorer.page().getByRole('button', { name: 'Back to the first picture' }).click()
      await explorer.page().locator('.notices p.shown').waitFor()
    })
  })

  describe('exports', () => {
    it.each(['gexf', 'graphml', 'cytoscape', 'node-link', 'csv', 'jsonld', 'stix'])(
      '%s holds what is seen',
      async (format) => {
        if (!explorer.page().url().includes('asOf=2022-06-01')) await explorer.open('?asOf=2022-06-01')
        const address = await explorer
          .page()
          .locator(`.menu-items a[href^="/export/${format}?"]`)
          .getAttribute('href')
        const answer = await fetch(`${explorer.url()}${address ?? ''}`)
        expect([answer.status, address?.includes('asOf=2022-06-01')]).toEqual([200, true])
        expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(500)
      },
    )

    it('as SVG and PNG is the drawing', async () => {
      await explorer.page().getByText('Export', { exact: true }).click()
      expect(await seriousFindings(explorer.page())).toEqual([])
      const [svg] = await Promise.all([
        explorer.page().waitForEvent('download'),
        explorer.page().getByRole('button', { name: 'SVG, as drawn' }).click(),
      ])
      const text = readFileSync(await svg.path(), 'utf8')
      expect(text).toContain('as of 1 June 2022')
      expect(text.split('<g><title>').length - 1).toBe((await shownCounts(explorer.page())).nodes)
      const [png] = await Promise.all([
        explorer.page().waitForEvent('download'),
        explorer.page().getByRole('button', { name: 'PNG, as drawn' }).click(),
      ])
      expect(
        readFileSync(await png.path())
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG')
    })
  })
}
