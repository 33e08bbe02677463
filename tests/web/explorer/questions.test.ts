import { filledUp } from '../../../web/explorer/ask/centres'

describe('the centres of a question', () => {
  it('are two or twenty, so that the database plans the question for two numbers only', () => {
    expect(filledUp(['iskp'])).toEqual(['iskp', 'iskp'])
    expect(filledUp(['iskp', 'taliban'])).toEqual(['iskp', 'taliban'])
    expect(filledUp(['iskp', 'taliban', 'ttp'])).toHaveLength(20)
  })

  it('are the same things as before', () => {
    expect(new Set(filledUp(['iskp', 'taliban', 'ttp']))).toEqual(new Set(['iskp', 'taliban', 'ttp']))
  })
})
