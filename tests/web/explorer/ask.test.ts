import * as z from 'zod'
import { ask } from '../../../web/explorer/ask/ask'

/** What is answered to whatever is asked. */
function answering(status: number, body: unknown): void {
  jest.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json(body, { status }))
}

function failing(code: string, status: number): void {
  answering(status, { errors: [{ message: 'It took too long.', extensions: { code } }] })
}

const asked = () => ask('{ view { asOf } }', {}, z.object({ ok: z.boolean() }))

describe('a question', () => {
  afterEach(() => jest.restoreAllMocks())

  it('is answered in the shape that was asked for', async () => {
    answering(200, { data: { ok: true } })
    expect(await asked()).toEqual({ ok: true })
  })

  it.each([
    ['TIMEOUT', 504, 'SLOW'],
    ['SERVICE_UNAVAILABLE', 503, 'AWAY'],
    ['BAD_USER_INPUT', 400, 'REFUSED'],
  ])('that fails with %s (%i) is %s', async (code, status, kind) => {
    failing(code, status)
    await expect(asked()).rejects.toMatchObject({ kind, message: 'It took too long.' })
  })

  it('about what is not there says what that is', async () => {
    const unknown = [
      { input: 'around[0].id', called: 'nobody' },
      { input: 'around[2].id', called: 'nowhere' },
    ]
    answering(200, { errors: [{ message: 'There is nothing.', extensions: { code: 'NOT_FOUND', unknown } }] })
    await expect(asked()).rejects.toMatchObject({ kind: 'REFUSED', unknown: ['nobody', 'nowhere'] })
  })

  it('to which nothing answers finds the service away', async () => {
    jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed'))
    await expect(asked()).rejects.toMatchObject({ kind: 'AWAY' })
  })
})
