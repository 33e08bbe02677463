import { labelLines } from '../../../web/explorer/picture/boxes'
import { contrast, FAMILY_COLOURS, SURFACES } from '../../../web/explorer/picture/colours'
import { lineLook, linesOf } from '../../../web/explorer/picture/lines'
import { edgeLook, widthOf } from '../../../web/explorer/picture/look'
import { nextInDirection } from '../../../web/explorer/picture/neighbour'
import { firstPlaces } from '../../../web/explorer/picture/places'
import { keyOf } from '../../../web/explorer/picture/key'
import { sceneOf } from '../../../web/explorer/picture/scene'
import { svgOf } from '../../../web/explorer/picture/svg'
import { STATUSES } from '../../../web/explorer/words/statuses'
import { anEdge, ISKP, SAIDI, TALIBAN } from './someEdges'

const THEMES = ['light', 'dark'] as const

describe.each(THEMES)('colours in %s', (theme) => {
  it('have at least 3 : 1 for lines and 4.5 : 1 for text', () => {
    const { ground, text, quiet, accent, outline } = SURFACES[theme]
    for (const line of [...Object.values(FAMILY_COLOURS[theme]), outline]) {
      expect(contrast(line, ground)).toBeGreaterThanOrEqual(3)
    }
    for (const word of [text, quiet, accent]) expect(contrast(word, ground)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('an edge', () => {
  it('tells its status without its colour', () => {
    const looks = STATUSES.map((status) => {
      const { dash, mark, width } = edgeLook(anEdge(ISKP, 'ATTACKED', TALIBAN, { status }), 'light')
      return [dash, mark, width].join(' ')
    })
    expect(new Set(looks).size).toBe(STATUSES.length)
  })

  it('is thin with a single origin and wider with each further', () => {
    expect(widthOf(1)).toBeLessThan(widthOf(2))
    expect(widthOf(0)).toBe(widthOf(1))
  })

  it('goes under one line with the others when there are more than four between the same two', () => {
    const edges = ['ATTACKED', 'KILLED', 'ACCUSED', 'MET', 'FOUGHT'].map((type) =>
      anEdge(ISKP, type, TALIBAN),
    )
    const lines = linesOf([...edges, anEdge(SAIDI, 'ACCUSED', TALIBAN)])
    expect(lines.map((line) => line.edges.length)).toEqual([5, 1])
    expect(lines.map((line) => lineLook(line, 'light').mark)).toEqual(['5×', ''])
  })
})

const SCENE = sceneOf(
  {
    nodes: [ISKP, TALIBAN, { ...SAIDI, name: '<script>alert("x")</script> & co' }].map((thing) => ({
      thing,
      hidden: 0,
      isCentre: thing === ISKP,
    })),
    edges: [
      anEdge(ISKP, 'ATTACKED', TALIBAN, { status: 'DISPUTED' }),
      anEdge(TALIBAN, 'ATTACKED', ISKP, { status: 'ALLEGED' }),
      anEdge(SAIDI, 'ACCUSED', TALIBAN, { status: 'DENIED' }),
    ],
  },
  'light',
)
const PLACES = new Map([
  ['iskp', { x: 0, y: 0 }],
  ['taliban', { x: 200, y: 0 }],
  ['saidi', { x: 100, y: 150 }],
])

describe('the SVG', () => {
  const svg = svgOf(SCENE, PLACES, 'ISKP · as of 1 June 2022')

  it('draws every node and line, with its day', () => {
    expect([count(svg, '<polygon'), count(svg, '<ellipse'), count(svg, '<path')]).toEqual([2, 1, 6])
    expect(svg).toContain('ISKP · as of 1 June 2022')
  })

  it('marks what is disputed, alleged and denied', () => {
    expect([svg.includes('>//</text>'), svg.includes('7 4'), svg.includes('>✕</text>')]).toEqual([
      true,
      true,
      true,
    ])
  })

  it('breaks its caption into lines that its width holds, under a key of its lines and shapes', () => {
    const long = `ISKP · as of 1 June 2022\n${'a filter in words · '.repeat(20)}`
    const nodes = [
      { thing: ISKP, hidden: 0, isCentre: true },
      { thing: SAIDI, hidden: 0, isCentre: false },
    ]
    const edges = [anEdge(ISKP, 'ATTACKED', SAIDI), anEdge(ISKP, 'ACCUSED', SAIDI, { status: 'DENIED' })]
    const text = svgOf(SCENE, PLACES, long, new Set(), keyOf({ nodes, edges }, 'light'))
    for (const name of ['Violence', 'Accusation and threat', 'Affirmed', 'Denied', 'Armed group', 'Person']) {
      expect(text).toContain(`>${name}</text>`)
    }
    expect(text).not.toContain('>Disputed</text>')
    const [, width = 0, height = 0] = /width="([\d.]+)" height="([\d.]+)"/.exec(text)?.map(Number) ?? []
    const top = Number(/viewBox="\S+ (\S+)/.exec(text)?.[1])
    const foot = [...text.matchAll(/<text x="[-\d.]+" y="([-\d.]+)" fill="[^"]+">([^<]*)/g)]
    expect(foot.filter(([, , words]) => words?.includes('a filter')).length).toBeGreaterThan(1)
    for (const [, y, words = ''] of foot) {
      expect(words.length * 6.1).toBeLessThan(width)
      expect(Number(y)).toBeLessThan(top + height)
    }
  })

  it('leaves a name without room to the title of its node, unless it goes first', () => {
    const close = new Map(PLACES).set('saidi', { x: 5, y: 4 })
    const names = (first: readonly string[]) => {
      const text = svgOf(SCENE, close, '', new Set(first))
      return [...text.matchAll(/<tspan[^>]*>([^<]*)/g)].map(([, line]) => line)
    }
    expect(names([])).toEqual(['ISKP', 'Taliban'])
    expect(names(['saidi'])).toEqual(['Taliban', expect.stringContaining('&lt;script'), '&amp; co'])
    expect(count(svgOf(SCENE, close, ''), '&lt;script&gt;alert')).toBeGreaterThan(0)
  })

  it('breaks long names into lines that are no wider than their room', () => {
    expect(labelLines('Islamic State – Khorasan Province')).toEqual(['Islamic State –', 'Khorasan Province'])
    expect(labelLines('Tehrik-i-Taliban-Pakistan')).toEqual(['Tehrik-i-Taliban-Pakistan'])
  })

  it('keeps markup in names as words', () => {
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; co')
  })
})

describe('places', () => {
  it('are the same for the same scene', () => {
    expect(firstPlaces(SCENE, new Map())).toEqual(firstPlaces(SCENE, new Map()))
  })

  it('leave what is placed, and put what is new near its neighbours', () => {
    const placed = new Map([...PLACES].filter(([id]) => id !== 'saidi'))
    const added = firstPlaces(SCENE, placed)
    const at = added.get('saidi') ?? { x: 0, y: 0 }
    expect([...added.keys()]).toEqual(['saidi'])
    expect(Math.hypot(at.x - 200, at.y)).toBeLessThan(200)
  })

  it.each([
    ['ArrowRight', 'iskp', 'taliban'],
    ['ArrowDown', 'taliban', 'saidi'],
    ['ArrowUp', 'iskp', null],
    ['ArrowUp', null, 'iskp'],
    ['x', 'iskp', null],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(nextInDirection(key, from, PLACES)).toBe(to)
  })
})

function count(text: string, part: string): number {
  return text.split(part).length - 1
}
