/** The service is up, its database is not yet. */
export class NotReady extends Error {
  constructor(state: string) {
    super(`The service is starting: ${state}. Try again in a moment.`)
  }
}
