/** What has been started and must be stopped again, the last first. */
export class Stops {
  private readonly steps: (() => Promise<void>)[] = []
  private running: Promise<void> | null = null

  add(stop: () => Promise<void>): void {
    this.steps.push(stop)
  }

  /** Stops everything once, however often it is called; a step that fails does not keep the others from being done. */
  all(): Promise<void> {
    this.running ??= this.run()
    return this.running
  }

  private async run(): Promise<void> {
    const failed: unknown[] = []
    for (const stop of this.steps.reverse()) {
      await stop().catch((error: unknown) => failed.push(error))
    }
    if (failed.length > 0) throw failed[0]
  }
}
