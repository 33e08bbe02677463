import { silentProgress } from '../../src/graph/database/progress'
import { stagesOf } from '../../src/service/stages'

test('the words are the stage, and what goes on in it', () => {
  const stages = stagesOf(silentProgress, 'starting')
  expect(stages.words()).toBe('starting')
  stages.enter('looking for a database')
  stages.progress.say('No Docker engine answers.')
  expect(stages.words()).toBe('looking for a database')
  stages.progress.say('Starting Neo4j …')
  expect(stages.words()).toBe('looking for a database: Starting Neo4j …')
  stages.enter('loading the data')
  expect(stages.words()).toBe('loading the data')
})

test('a task is told with how far it has come, until it ends', () => {
  const stages = stagesOf(silentProgress, 'looking for a database')
  const task = stages.progress.begin('Fetching Neo4j', 300)
  expect(stages.words()).toBe('looking for a database: Fetching Neo4j')
  task.reach(100)
  expect(stages.words()).toBe('looking for a database: Fetching Neo4j, 33 %')
  task.reach(301)
  expect(stages.words()).toBe('looking for a database: Fetching Neo4j, 100 %')
  task.end()
  expect(stages.words()).toBe('looking for a database')
})
