/**
 * Is told of all that is started, the moment it is, and how to stop it: what is broken off on the way leaves nothing behind.
 * Stopping what has ended already does nothing.
 */
export interface StopList {
  /** @throws when everything is being stopped already: this is stopped, too, and nothing more is to be started. */
  add(stop: () => Promise<void>): void
}

/** For those who stop what they have opened themselves, and cannot be broken off before. */
export const noStopList: StopList = { add: () => undefined }
