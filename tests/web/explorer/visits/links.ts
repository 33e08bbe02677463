import { readFileSync } from 'node:fs'
import { FORMATS } from '../../../../web/explorer/top/exports'
import { until } from '../../until'
import { seriousFindings } from '../axe'
import { readFile } from '../readFile'
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
      await explorer.page().getByText('There is nothing with the id “nowhere” here.').waitFor()
      await explorer.page().getByRole('button', { name: 'Back to the first picture' }).click()
      await explorer.page().locator('.notices p.shown').waitFor()
    })
  })

  describe('exports', () => {
    async function downloaded(button: string): Promise<Buffer> {
      const page = explorer.page()
      const menu = page.locator('details.menu')
      if ((await menu.getAttribute('open')) === null) await page.getByText('Export', { exact: true }).click()
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button, exact: true }).click(),
      ])
      return readFileSync(await file.path())
    }

    it.each(FORMATS)('%s holds what is seen, edge by edge, its day and its filters', async (format, name) => {
      if (!explorer.page().url().includes('asOf=2023-02-01')) await explorer.open(FILTERED)
      const seen = await shownCounts(explorer.page())
      const found = readFile(format, await downloaded(name))
      expect({ nodes: found.nodes, edges: found.edges.length }).toEqual(seen)
      expect(seen.edges).toBeGreaterThan(2)
      for (const words of ['2023-02-01', 'on a single origin', '1 node hidden by hand']) {
        expect(found.about).toContain(words)
      }
    })

    it.each(['hazaras,taliban', 'hazaras,xinjiang'])(
      'hold the paths that are seen, and no others: %s',
      async (ends) => {
        await explorer.open(`?between=${ends}`)
        const seen = await shownCounts(explorer.page())
        const found = readFile('node-link', await downloaded('Node-link JSON, for D3 and networkx'))
        expect({ nodes: found.nodes, edges: found.edges.length }).toEqual(seen)
        expect(seen.edges).toBeGreaterThan(0)
      },
    )

    it('say that the service is away, and leave no file', async () => {
      explorer.expectComplaints(/Failed to load resource|ERR_CONNECTION/)
      await explorer.open('?around=iskp')
      await explorer.page().getByText('Export', { exact: true }).click()
      await explorer.whileAway(async () => {
        await explorer.page().getByRole('button', { name: 'STIX 2.1' }).click()
        await explorer.page().getByText('STIX 2.1 could not be made. The service does not answer.').waitFor()
      })
    })

    it('as SVG and PNG is the drawing, with its day, its filters and a key beneath', async () => {
      await explorer.open(FILTERED)
      await explorer.page().getByText('Export', { exact: true }).click()
      expect(await seriousFindings(explorer.page())).toEqual([])
      await explorer.page().getByText('Export', { exact: true }).click()
      const svg = (await downloaded('SVG, as drawn')).toString('utf8')
      for (const words of [
        'as of 1 February 2023',
        'on a single origin',
        '1 node hidden by hand',
        '>Affirmed</text>',
      ]) {
        expect(svg).toContain(words)
      }
      expect(svg.split('<g><title>').length - 1).toBe((await shownCounts(explorer.page())).nodes)
      const [, width = 0, height = 0] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)?.map(Number) ?? []
      const png = await downloaded('PNG, as drawn')
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      // It is drawn from the SVG, caption and all, at twice its size.
      expect(Math.abs(png.readUInt32BE(16) - 2 * width)).toBeLessThan(5)
      expect(Math.abs(png.readUInt32BE(20) - 2 * height)).toBeLessThan(5)
    })
  })
}

/** With filters of every sort: of types, of origins, of what is hidden. */
const FILTERED = '?around=iskp&asOf=2023-02-01&support=SINGLE&hidden=taliban'
