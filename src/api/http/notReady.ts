/** The service is up, its database is not yet. */
export class NotReady extends Error {
  constructor(state: string) {
    super(`The service is starting (${state}): try again in a moment.`)
  }
}
