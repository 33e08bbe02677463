import { render, type Names } from '../../src/plan/fragment'

const names: Names = {
  this: 'n1',
  node: 'n2',
  parent: 'n0',
  suffix: '7',
  parameter: (name) => `<${name}>`,
}

it.each([
  ['MATCH (this)-[node:HIT]->(:Entity)', 'MATCH (n1)-[n2:HIT]->(:Entity)'],
  ['coalesce(this.name, parent.name)', 'coalesce(n1.name, n0.name)'],
  ['any(_role IN node.roles WHERE _role IN $value)', 'any(role_7 IN n2.roles WHERE role_7 IN <value>)'],
  ['$value.from', '<value>.from'],
])('names the variables and parameters of %s', (fragment, rendered) => {
  expect(render(fragment, names)).toBe(rendered)
})

it.each(['[:LOCATED_IN]', 'other.this', 'nodes', 'YIELD `node`', '(:node)', 'startNode(x)', 'thisness'])(
  'leaves %s as it is',
  (fragment) => {
    expect(render(fragment, names)).toBe(fragment)
  },
)
