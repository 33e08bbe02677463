import { decodeCursor, encodeCursor, orderName } from '../../src/plan/cursor'

const ORDER = orderName(['node.earliest ASC', 'node.id ASC'])

function forged(content: unknown): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url')
}

describe('a cursor', () => {
  it('gives back its keys, with nulls and characters beyond the BMP', () => {
    const keys = [null, 'a "quoted" 😀', 3, true]
    expect(decodeCursor(encodeCursor(ORDER, keys), ORDER, ['string', 'string', 'number', 'boolean'])).toEqual(
      keys,
    )
  })

  it('is refused for another order with as many keys', () => {
    const cursor = encodeCursor(orderName(['node.name ASC', 'node.id ASC']), ['a', 'b'])
    expect(decodeCursor(cursor, ORDER, ['string', 'string'])).toBeNull()
  })

  it.each([
    ['no base64', '%%%'],
    ['empty', ''],
    ['no JSON', Buffer.from('[').toString('base64url')],
    ['no list', forged({ 0: ORDER })],
    ['too short', forged([ORDER, 'a'])],
    ['too long', forged([ORDER, 'a', 'b', 'c'])],
    ['of values of other kinds', forged([ORDER, 5, 'b'])],
    ['of nested values', forged([ORDER, ['a'], { id: 'b' }])],
  ])('is refused when it is %s', (_what, cursor) => {
    expect(decodeCursor(cursor, ORDER, ['string', 'string'])).toBeNull()
  })
})
