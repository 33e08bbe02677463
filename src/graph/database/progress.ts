import { Presets, SingleBar } from 'cli-progress'

/** How a long beginning is told to the user. */
export interface Progress {
  /** One sentence on what happens now. */
  say(sentence: string): void
  /** Something that takes long and is counted. */
  begin(title: string, total: number): Task
}

export interface Task {
  /** So many of the total are done. */
  reach(done: number): void
  end(): void
  /** It came to nothing. */
  giveUp(): void
}

/** A bar where someone watches, a line at each quarter where the output is a file. */
export function terminalProgress(stream: NodeJS.WriteStream): Progress {
  const say = (sentence: string) => void stream.write(`${sentence}\n`)
  return {
    say,
    begin: (title, total) => (stream.isTTY ? bar(stream, title, total) : lines(say, title, total)),
  }
}

/** For tests, and for commands that print nothing but their answer. */
export const silentProgress: Progress = {
  say: () => undefined,
  begin: () => ({ reach: () => undefined, end: () => undefined, giveUp: () => undefined }),
}

function bar(stream: NodeJS.WriteStream, title: string, total: number): Task {
  const progressBar = new SingleBar(
    { stream, format: `${title} {bar} {percentage} %`, hideCursor: true, gracefulExit: true },
    Presets.shades_classic,
  )
  progressBar.start(total, 0)
  return {
    reach: (done) => progressBar.update(Math.min(done, total)),
    end() {
      progressBar.update(total)
      progressBar.stop()
    },
    giveUp: () => progressBar.stop(),
  }
}

function lines(say: Progress['say'], title: string, total: number): Task {
  let quarters = 0
  say(`${title} …`)
  return {
    reach(done) {
      const reached = Math.floor((4 * done) / total)
      if (reached > quarters && reached < 4) say(`${title} … ${25 * reached} %`)
      quarters = Math.max(quarters, reached)
    },
    end: () => say(`${title}: done.`),
    giveUp: () => undefined,
  }
}
