import type { Progress } from '../graph/database/progress'

/** The stages of a beginning, for the user who reads along and for whoever asks in the middle. */
export interface Stages {
  /** What is being done now: the stage, and what goes on in it. */
  words(): string
  readonly enter: (stage: string) => void
  /** Tells the user, and keeps what is said to go on: tasks, and sentences that end in "…". */
  readonly progress: Progress
}

export function stagesOf(told: Progress, first: string): Stages {
  let stage = first
  let detail = ''
  const percent = (title: string, done: number, total: number): string =>
    `${title}, ${Math.floor((100 * Math.min(done, total)) / total)} %`
  return {
    words: () => (detail === '' ? stage : `${stage}: ${detail}`),
    enter(next) {
      stage = next
      detail = ''
    },
    progress: {
      say(sentence) {
        if (sentence.endsWith('…')) detail = sentence
        told.say(sentence)
      },
      begin(title, total) {
        const task = told.begin(title, total)
        detail = title
        return {
          reach(done) {
            detail = percent(title, done, total)
            task.reach(done)
          },
          end() {
            detail = ''
            task.end()
          },
          giveUp() {
            detail = ''
            task.giveUp()
          },
        }
      },
    },
  }
}
