import { withExplorer } from './withExplorer'

const explorer = withExplorer()
const { panel } = explorer

describe('with the keyboard alone', () => {
  it('one finds ISKP, opens an edge of it, and reads who says it', async () => {
    await explorer.open()
    await explorer.page().keyboard.press('/')
    await explorer.page().keyboard.type('ISKP')
    await explorer.page().keyboard.press('Enter')
    await panel().getByRole('heading', { level: 2, name: 'Islamic State – Khorasan Province' }).waitFor()
    await explorer.page().getByRole('button', { name: 'Table' }).focus()
    await explorer.page().keyboard.press('Enter')
    await explorer
      .page()
      .getByRole('tab', { name: /^edges/ })
      .focus()
    await explorer.page().keyboard.press('Enter')
    await explorer.page().keyboard.press('Tab')
    await explorer.page().keyboard.press('Tab')
    await explorer.page().keyboard.press('Tab')
    await explorer.page().locator('.rows tbody button').first().focus()
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
    const selected = new URL(explorer.page().url()).searchParams.get('selected') ?? ''
    await explorer.page().keyboard.press('Delete')
    expect(explorer.page().url()).toContain(`hidden=${selected.split(',')[1] ?? '?'}`)
    await explorer.page().keyboard.press('Control+z')
    expect(explorer.page().url()).not.toContain('hidden=')
  })
})
