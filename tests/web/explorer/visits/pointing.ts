import { until } from '../../until'
import { seriousFindingsInEachTheme } from '../axe'
import { elementsDrawn, lineOnScreen, nodeOnScreen, placesDrawn, type ScreenPoint } from '../drawn'
import { shownCounts } from '../shownCounts'
import { untilAddress } from '../untilAddress'
import type { VisitedExplorer } from '../withExplorer'

export function pointing(explorer: VisitedExplorer): void {
  const { page, panel } = explorer
  const menu = () => page().getByRole('dialog', { name: /^Show relations of/ })
  const picked = () => page().getByRole('toolbar', { name: 'What is picked' })

  async function click(id: string): Promise<void> {
    const { x, y } = await nodeOnScreen(page(), id)
    await page().mouse.click(x, y)
  }

  async function shiftClick(id: string): Promise<void> {
    await page().keyboard.down('Shift')
    await click(id)
    await page().keyboard.up('Shift')
  }

  async function drag(from: ScreenPoint, by: ScreenPoint): Promise<void> {
    await page().mouse.move(from.x, from.y)
    await page().mouse.down()
    await page().mouse.move(from.x + by.x, from.y + by.y, { steps: 5 })
    await page().mouse.up()
  }

  /** From beyond the upper left to beyond the lower right of both. */
  async function dragAround(one: string, other: string): Promise<void> {
    const ends = [await nodeOnScreen(page(), one), await nodeOnScreen(page(), other)]
    const [left = 0, right = 0] = ends.map(({ x }) => x).sort((a, b) => a - b)
    const [top = 0, bottom = 0] = ends.map(({ y }) => y).sort((a, b) => a - b)
    await drag({ x: left - 30, y: top - 26 }, { x: right - left + 60, y: bottom - top + 52 })
  }

  async function untilPlaces(expected: Record<string, ScreenPoint>, what: string): Promise<void> {
    await until(async () => moved(expected, await placesDrawn(page())).length === 0, what)
  }

  describe('with the mouse in the picture', () => {
    beforeEach(() => explorer.open())

    it('a click on a line opens what is said', async () => {
      const { x, y } = await lineOnScreen(page(), 'iskp:ATTACKED:hazaras')
      await page().mouse.click(x, y)
      await panel()
        .locator('h2', { hasText: /attacked Hazaras/ })
        .waitFor()
      await untilAddress(page(), /selected=relation,iskp:ATTACKED:hazaras/)
    })

    it('keys go to the node that was clicked', async () => {
      await click('hazaras')
      await untilAddress(page(), /selected=thing,hazaras/)
      await page().keyboard.press('p')
      await untilAddress(page(), /pinned=hazaras~/)
      await page().keyboard.press('e')
      await menu().waitFor()
      await page().keyboard.press('Escape')
      await menu().waitFor({ state: 'detached' })
      await page().keyboard.press('Delete')
      await untilAddress(page(), /hidden=hazaras/)
    })

    it('a double-click offers the families of relations with their counts, and shows the chosen one only', async () => {
      const { edges } = await shownCounts(page())
      const { x, y } = await nodeOnScreen(page(), 'iskp')
      await page().mouse.dblclick(x, y)
      await menu()
        .getByRole('button', { name: /^Branch, part, office \d+/ })
        .waitFor()
      expect(await menu().textContent()).toMatch(/Violence \d+.*attacked \d+/)
      expect(await seriousFindingsInEachTheme(page())).toEqual([])
      await page().mouse.dblclick(x, y)
      await menu()
        .getByRole('button', { name: /^Branch, part, office \d+/ })
        .press('Enter')
      await untilAddress(page(), /more=iskp\.STRUCTURE/)
      await until(async () => (await shownCounts(page())).edges > edges, 'the offices are there')
      const structure = '[arrow = "diamond"]'
      const around = `${structure}[source = "iskp"], ${structure}[target = "iskp"]`
      expect(await elementsDrawn(page(), structure)).toEqual(await elementsDrawn(page(), around))
      expect(page().url()).not.toMatch(/types=|families=/)
    })

    it('a drag pins one node where it is left, and undo takes it back there in one step', async () => {
      await click('iskp')
      await click('taliban')
      const before = await placesDrawn(page())
      await drag(await nodeOnScreen(page(), 'hazaras'), { x: 30, y: 40 })
      await untilAddress(page(), /pinned=hazaras~[^,&]+(&|$)/)
      const after = await placesDrawn(page())
      expect(moved(before, after)).toEqual(['hazaras'])
      await page().keyboard.press('Control+z')
      await untilPlaces(before, 'it is back')
      await untilAddress(page(), /^(?!.*pinned=)/)
      expect(await page().getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
      await page().keyboard.press('Control+Shift+z')
      await untilPlaces(after, 'it is there again')
    })

    it('a shift-click picks one more, and a second lets it go', async () => {
      await click('iskp')
      await shiftClick('hazaras')
      await picked()
        .getByRole('button', { name: /^Paths between .* and Hazaras/ })
        .waitFor()
      await shiftClick('hazaras')
      await picked().waitFor({ state: 'detached' })
      await untilAddress(page(), /selected=thing,iskp(&|$)/)
    })

    it('a box picks all within it, which go together when one of them is dragged', async () => {
      await click('hazaras')
      await page().keyboard.down('Shift')
      await dragAround('hazaras', 'iskp')
      await page().keyboard.up('Shift')
      await picked()
        .getByRole('button', { name: /^Hide these \d+/ })
        .waitFor()
      const inBox = await elementsDrawn(page(), 'node.picked')
      expect(inBox).toEqual(expect.arrayContaining(['hazaras', 'iskp']))
      const before = await placesDrawn(page())
      await drag(await nodeOnScreen(page(), 'hazaras'), { x: 12, y: -15 })
      await untilAddress(page(), /pinned=/)
      expect(moved(before, await placesDrawn(page())).sort()).toEqual([...inBox].sort())
      await page().goBack()
      await untilPlaces(before, 'all are back')
    })

    it('a box is drawn without a key by the tool for it', async () => {
      await page().getByRole('button', { name: 'Box' }).click()
      await dragAround('hazaras', 'iskp')
      await picked()
        .getByRole('button', { name: /^Hide these \d+/ })
        .click()
      await untilAddress(page(), /hidden=(?=.*hazaras)(?=.*iskp)/)
    })

    it('hovering tells the full name, however short it is drawn', async () => {
      const { x, y } = await nodeOnScreen(page(), 'iskp')
      await page().mouse.move(x - 60, y - 60)
      await page().mouse.move(x, y, { steps: 3 })
      await page().locator('.hint', { hasText: 'Islamic State – Khorasan Province' }).waitFor()
    })

    it('says in its help what hands and keys do', async () => {
      await page().getByRole('button', { name: 'What the mouse and the keys do' }).click()
      expect(await page().locator('.help').textContent()).toContain('picks all within a box')
      expect(await seriousFindingsInEachTheme(page())).toEqual([])
    })
  })

  describe('the way back', () => {
    it('takes back an arrangement of everything', async () => {
      await explorer.open()
      await drag(await nodeOnScreen(page(), 'hazaras'), { x: 40, y: 50 })
      await untilAddress(page(), /pinned=hazaras~/)
      const before = await placesDrawn(page())
      await page().getByRole('button', { name: 'Arrange' }).click()
      await until(async () => moved(before, await placesDrawn(page())).length > 0, 'it is arranged anew')
      await page().getByRole('button', { name: 'Undo' }).click()
      await untilPlaces(before, 'all is where it was')
    })

    it('is that of the browser too: Back and Forward go by steps and stay on the page', async () => {
      await explorer.open('?around=iskp')
      const all = await shownCounts(page())
      await page()
        .getByRole('checkbox', { name: /^Violence/ })
        .uncheck()
      await until(async () => (await shownCounts(page())).edges < all.edges, 'violence is gone')
      await page().goBack()
      await untilAddress(page(), /\?around=iskp$/)
      await until(async () => (await shownCounts(page())).edges === all.edges, 'violence is back')
      await page().goForward()
      await until(async () => (await shownCounts(page())).edges < all.edges, 'violence is gone again')
      await page().getByRole('button', { name: 'Undo' }).click()
      await untilAddress(page(), /\?around=iskp$/)
    })

    it('is not left by pressing undo too often', async () => {
      await explorer.open('?around=iskp')
      await click('hazaras')
      await page().keyboard.press('p')
      await untilAddress(page(), /pinned=/)
      for (let pressed = 0; pressed < 4; pressed++) await page().keyboard.press('Control+z')
      await untilAddress(page(), /around=iskp&selected=thing,hazaras$/)
      await page().keyboard.press('Control+Shift+z')
      await untilAddress(page(), /pinned=/)
    })

    it('of a shared link begins with everything where it was', async () => {
      await explorer.visitor().grantPermissions(['clipboard-read', 'clipboard-write'])
      await explorer.open('?around=iskp')
      await drag(await nodeOnScreen(page(), 'hazaras'), { x: 40, y: 50 })
      await untilAddress(page(), /pinned=/)
      await page().getByRole('button', { name: 'Share' }).click()
      await page().getByRole('button', { name: 'Link copied' }).waitFor()
      const link = String(await page().evaluate('navigator.clipboard.readText()'))
      const other = await explorer.visitor().newPage()
      await other.goto(link)
      await other.locator('.notices p.shown').waitFor()
      await until(
        async () => moved(await placesDrawn(page()), await placesDrawn(other)).length === 0,
        'it is the same picture',
      )
      await other.close()
    })
  })
}

/** The ids of what does not stand where it stood, by more than the half unit that an address leaves out. */
function moved(before: Record<string, ScreenPoint>, after: Record<string, ScreenPoint>): string[] {
  return Object.entries(before)
    .filter(
      ([id, { x, y }]) => Math.hypot((after[id]?.x ?? Infinity) - x, (after[id]?.y ?? Infinity) - y) > 1,
    )
    .map(([id]) => id)
}
