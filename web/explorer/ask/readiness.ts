import { AskFailure } from './ask'

/** Comes back when the service answers questions. @throws AskFailure that it is away, or the reason of the signal. */
export async function askReadiness(signal: AbortSignal): Promise<true> {
  const isReady = await fetch('/readyz', { signal }).then(
    ({ ok }) => ok,
    () => false,
  )
  signal.throwIfAborted()
  if (isReady) return true
  throw new AskFailure('AWAY', 'The service does not answer.')
}
