import { contrast, FAMILY_COLOURS, KIND_FILLS, SURFACES } from '../../../web/explorer/picture/colours'
import { inTwoLines } from '../../../web/explorer/picture/inTwoLines'
import { lineLook, linesOf } from '../../../web/explorer/picture/lines'
import { edgeLook, shapeOf, widthOf } from '../../../web/explorer/picture/look'
import { nextInDirection } from '../../../web/explorer/picture/neighbour'
import { arrowHead } from '../../../web/explorer/picture/arrows'
import { firstPlaces } from '../../../web/explorer/picture/places'
import { keyOf } from '../../../web/explorer/picture/key'
import { sceneOf } from '../../../web/explorer/picture/scene'
import { svgOf } from '../../../web/explorer/picture/svg'
import type { Edge } from '../../../web/explorer/answers/answers'
import { KINDS } from '../../../web/explorer/words/kinds'
import { STATUSES } from '../../../web/explorer/words/statuses'
import { anEdge, ISKP, SAIDI, TALIBAN } from './someEdges'

const THEMES = ['light', 'dark'] as const

describe.each(THEMES)('colours in %s', (theme) => {
  it('have at least 3 : 1 for lines and 4.5 : 1 for text', () => {
    const { ground, text, quiet, accent, outline, open } = SURFACES[theme]
    for (const line of [...Object.values(FAMILY_COLOURS[theme]), outline, open]) {
      expect(contrast(line, ground)).toBeGreaterThanOrEqual(3)
    }
    for (const word of [text, quiet, accent]) expect(contrast(word, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it('have at least 4.5 : 1 for the letters in people and 3 : 1 for the signs in events', () => {
    const { PERSON, EVENT } = KIND_FILLS[theme]
    expect(contrast(SURFACES[theme].text, PERSON)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(SURFACES[theme].text, EVENT)).toBeGreaterThanOrEqual(3)
  })

  it('tell kinds apart, as shapes do', () => {
    const looks = KINDS.map((kind) => `${shapeOf(kind)} ${KIND_FILLS[theme][kind]}`)
    expect(new Set(looks).size).toBe(KINDS.length)
    expect(new Set(KINDS.map((kind) => KIND_FILLS[theme][kind])).size).toBe(KINDS.length)
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

describe('a bundle', () => {
  const TYPES = ['ATTACKED', 'KILLED', 'FOUGHT', 'ABDUCTED', 'SEIZED']
  const looksOf = (edges: readonly Edge[]) => linesOf(edges).map((line) => lineLook(line, 'light'))

  it('of one family has its colour and its arrow, and leads where all of it leads', () => {
    const [look] = looksOf(TYPES.map((type) => anEdge(TALIBAN, type, ISKP)))
    expect(look).toMatchObject({ colour: FAMILY_COLOURS.light.VIOLENCE, arrow: 'triangle' })
    expect([look?.segments.length, look?.isForth, look?.isBack]).toEqual([1, false, true])
  })

  it('of several families has a part for each, and arrows both ways where it leads both ways', () => {
    const edges = TYPES.map((type) => anEdge(ISKP, type, TALIBAN))
    const [look] = looksOf([...edges.slice(0, 4), anEdge(TALIBAN, 'ACCUSED', ISKP)])
    expect(look?.segments).toEqual([
      { colour: FAMILY_COLOURS.light.VIOLENCE, from: 0, to: 0.8 },
      { colour: FAMILY_COLOURS.light.ACCUSATION, from: 0.8, to: 1 },
    ])
    expect([look?.isForth, look?.isBack]).toEqual([true, true])
  })

  it('bears the marks of all that is not plainly affirmed', () => {
    const edges = TYPES.map((type, index) => {
      const status = STATUSES[index]
      return anEdge(ISKP, type, TALIBAN, status === undefined ? {} : { status })
    })
    expect(looksOf(edges).map(({ mark }) => mark)).toEqual(['5× - - // ✕ ?'])
  })

  it('of one status has its dashes', () => {
    const edges = TYPES.map((type) => anEdge(ISKP, type, TALIBAN, { status: 'ALLEGED' }))
    expect(looksOf(edges).map(({ mark, dash }) => [mark, dash])).toEqual([['5×', 'dashed']])
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

  it('draws the arrow of each family in its own shape', () => {
    const heads = ['ATTACKED', 'ACCUSED', 'CLAIMED', 'MET', 'LEADS', 'LOCATED_IN'].map((type) => {
      const { arrow } = edgeLook(anEdge(ISKP, type, TALIBAN), 'light')
      return arrowHead({ arrow, colour: '#000000', width: 1 }, { x: 0, y: 0 }, { x: 100, y: 0 })
    })
    expect(new Set(heads).size).toBe(heads.length)
  })

  it('breaks names into two lines at most, and never cuts how much more there is', () => {
    const long = inTwoLines('Bombings in Jalalabad after the airport attack', ' +12')
    expect(long).toBe('Bombings in\nJalalabad after… +12')
    expect(inTwoLines('Bombing of the Taliban Attorney General')).toBe('Bombing of the\nTaliban Attorney…')
    expect(inTwoLines('Islamic State – Khorasan Province')).toBe('Islamic State –\nKhorasan Province')
    expect(inTwoLines('Tehrik-i-Taliban-Pakistan', ' +3')).toBe('Tehrik-i-Taliban-Pakistan +3')
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
