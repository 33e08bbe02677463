import { Stops } from '../../src/service/stops'

function stopsNoting(): { stops: Stops; stopped: string[]; step: (name: string) => () => Promise<void> } {
  const stopped: string[] = []
  const step = (name: string) => () => {
    stopped.push(name)
    return Promise.resolve()
  }
  return { stops: new Stops(), stopped, step }
}

test('what takes requests stops first, then the rest, the last started first', async () => {
  const { stops, stopped, step } = stopsNoting()
  stops.add(step('database'))
  stops.add(step('connection'))
  stops.addIntake(step('server'))
  await stops.all()
  await stops.all()
  expect(stopped).toEqual(['server', 'connection', 'database'])
})

test('what is started while everything stops is stopped as well, and nothing is started after it', async () => {
  const { stops, stopped, step } = stopsNoting()
  let finish = (): void => undefined
  stops.add(() => new Promise((resolve) => (finish = resolve)))
  const all = stops.all()
  expect(() => stops.add(step('late'))).toThrow('It is being stopped')
  finish()
  await all
  expect(stopped).toEqual(['late'])
})

test('a step that fails keeps none of the others from being done', async () => {
  const { stops, stopped, step } = stopsNoting()
  stops.add(step('database'))
  stops.add(() => Promise.reject(new Error('gone')))
  await expect(stops.all()).rejects.toThrow('gone')
  expect(stopped).toEqual(['database'])
})
