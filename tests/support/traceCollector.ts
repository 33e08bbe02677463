import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { listen } from '../../src/service/listen'

/** A span as a collector receives it, as far as it is looked at. */
export interface Span {
  readonly name: string
  readonly traceId: string
  readonly parentSpanId?: string | undefined
  readonly status: { readonly code: number }
  readonly attributes: Readonly<Record<string, unknown>>
  readonly milliseconds: number
  /** Whose span it is. */
  readonly service: unknown
}

export interface Collector {
  readonly url: string
  /** What has arrived. */
  readonly spans: readonly Span[]
  readonly stop: () => Promise<void>
}

/** Receives spans at `/v1/traces`, as a collector of OpenTelemetry does. */
export async function startCollector(): Promise<Collector> {
  const spans: Span[] = []
  const { url, stop } = await listen(
    (request, response) => {
      void received(request).then((arrived) => {
        spans.push(...arrived)
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
      })
    },
    '127.0.0.1',
    0,
  )
  return { url, spans, stop }
}

const value = z.union([
  z.object({ stringValue: z.string() }).transform(({ stringValue }) => stringValue),
  z.object({ intValue: z.coerce.number() }).transform(({ intValue }) => intValue),
  z.object({ doubleValue: z.number() }).transform(({ doubleValue }) => doubleValue),
  z.unknown(),
])
const attributes = z
  .array(z.object({ key: z.string(), value }))
  .transform((list) => Object.fromEntries(list.map(({ key, value: given }) => [key, given])))
const span = z.object({
  name: z.string(),
  traceId: z.string(),
  parentSpanId: z.string().optional(),
  status: z.object({ code: z.number() }),
  startTimeUnixNano: z.coerce.bigint(),
  endTimeUnixNano: z.coerce.bigint(),
  attributes,
})

/** The JSON form of OTLP: https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding */
const body = z.object({
  resourceSpans: z.array(
    z.object({ resource: z.object({ attributes }), scopeSpans: z.array(z.object({ spans: z.array(span) })) }),
  ),
})

async function received(request: IncomingMessage): Promise<Span[]> {
  if (request.method !== 'POST' || request.url !== '/v1/traces') {
    throw new Error(`Spans were sent by ${String(request.method)} to ${String(request.url)}.`)
  }
  const { resourceSpans } = body.parse(JSON.parse(await text(request)))
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans
      .flatMap(({ spans }) => spans)
      .map(({ startTimeUnixNano, endTimeUnixNano, ...rest }) => ({
        ...rest,
        milliseconds: Number(endTimeUnixNano - startTimeUnixNano) / 1e6,
        service: resource.attributes['service.name'],
      })),
  )
}
