import { indent } from '../../src/plan/print'

it('shows how deep each line of a statement stands', () => {
  const cypher =
    'RETURN [COLLECT {\nMATCH (n1:Event)\nRETURN [COLLECT {\nMATCH (n2)\nRETURN [n2.id]\n}]\n}] AS row'
  expect(indent(cypher)).toMatchInlineSnapshot(`
   "RETURN [COLLECT {
     MATCH (n1:Event)
     RETURN [COLLECT {
       MATCH (n2)
       RETURN [n2.id]
     }]
   }] AS row"
  `)
})
