import { Failure } from '../domain/failure'
import type { StopList } from '../graph/database/stopList'

type Step = () => Promise<void>

/** What has been started and must be stopped again: first what takes requests, then the rest, the last started first. */
export class Stops implements StopList {
  private readonly intake: Step[] = []
  private readonly rest: Step[] = []
  private running: Promise<void> | null = null

  add(stop: Step): void {
    this.rest.unshift(stop)
    this.goNoFurther()
  }

  /** For what takes requests, in the order given: nothing else stops while one may still be answered. */
  addIntake(stop: Step): void {
    this.intake.push(stop)
    this.goNoFurther()
  }

  /**
   * Stops everything once, however often it is called, also what is added meanwhile; a step that fails does not keep the others
   * from being done.
   * @throws what the first failed step threw.
   */
  all(): Promise<void> {
    this.running ??= this.stopAll()
    return this.running
  }

  private async stopAll(): Promise<void> {
    const failed: unknown[] = []
    for (let stop = this.next(); stop !== undefined; stop = this.next()) {
      await stop().catch((error: unknown) => failed.push(error))
    }
    if (failed.length > 0) throw failed[0]
  }

  private next(): Step | undefined {
    return this.intake.shift() ?? this.rest.shift()
  }

  private goNoFurther(): void {
    if (this.running === null) return
    throw new Failure('CANCELLED', 'It is being stopped: nothing more is started.')
  }
}
