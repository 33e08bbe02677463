import type { IncomingMessage } from 'node:http'

/** The span that a request comes from, where its header says so: https://www.w3.org/TR/trace-context */
export function traceParentOf({ headers }: IncomingMessage): string | undefined {
  const { traceparent } = headers
  return typeof traceparent === 'string' ? traceparent : undefined
}
