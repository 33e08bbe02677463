type Step = () => Promise<void>

/** What has been started and must be stopped again: first what takes requests, then the rest, the last started first. */
export class Stops {
  private readonly intake: Step[] = []
  private readonly rest: Step[] = []
  private running: Promise<void> | null = null

  add(stop: Step): void {
    this.rest.unshift(stop)
  }

  /** For what takes requests, in the order given: nothing else stops while one may still be answered. */
  addIntake(stop: Step): void {
    this.intake.push(stop)
  }

  /**
   * Stops everything once, however often it is called; a step that fails does not keep the others from being done.
   * @throws what the first failed step threw.
   */
  all(): Promise<void> {
    this.running ??= this.run()
    return this.running
  }

  private async run(): Promise<void> {
    const failed: unknown[] = []
    for (const stop of [...this.intake, ...this.rest]) {
      await stop().catch((error: unknown) => failed.push(error))
    }
    if (failed.length > 0) throw failed[0]
  }
}
