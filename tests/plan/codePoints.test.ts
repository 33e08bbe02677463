import { testRig } from './rig'
import { BEYOND_BMP, FULL_WIDTH } from './world/cast'

const rig = testRig()

const NAMES = `MATCH (:Entity {id: 'full-width'})-[h:HAS_NAME {kind: 'ALIAS'}]->(:Name)
WITH h.text AS text ORDER BY text`

it('sorts texts by code point', async () => {
  const rows = await rig.graph.run({ name: 'test-order', text: `${NAMES} RETURN text` })
  expect(rows.map(({ text }) => text)).toEqual([FULL_WIDTH, BEYOND_BMP])
})

// What src/plan/keyset.ts says of its limit; a Neo4j for which this fails has none.
it('compares a text with a parameter by UTF-16 code unit', async () => {
  const text = `${NAMES} WITH text WHERE text > $text RETURN text`
  const rows = await rig.graph.run({ name: 'test-comparison', text }, { text: FULL_WIDTH })
  expect(rows).toEqual([])
})
