import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
} from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { Operation } from './answer'
import type { Observer } from './observer'
import { planHash } from './shownPlan'

export interface Tracing extends Observer {
  /** Sends what waits to be sent. */
  stop(): Promise<void>
}

/** How long a batch may take, tries again included: a service that stops waits for it. */
const LONGEST_SENDING_MS = 3_000

/**
 * Sends a span for each operation to what collects OTLP over HTTP at `endpoint`, such as http://localhost:4318. Spans are sent in
 * batches; nothing waits for them, and what cannot be sent is lost.
 */
export function startTracing(endpoint: string): Tracing {
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/$/, '')}/v1/traces`,
    timeoutMillis: LONGEST_SENDING_MS,
  })
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'claimgraph' }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  })
  const tracer = provider.getTracer('claimgraph')

  /** A span that ends now and began so many milliseconds ago. */
  function record(asked: Operation, milliseconds: number, attributes: Attributes, isError: boolean): void {
    const { operation, name } = asked.operation
    const endedAt = Date.now()
    const span = tracer.startSpan(
      [operation, name?.value].filter((word) => word !== undefined).join(' '),
      {
        kind: SpanKind.SERVER,
        startTime: endedAt - milliseconds,
        attributes: {
          'graphql.operation.type': operation,
          'graphql.operation.name': name?.value,
          'claimgraph.milliseconds': milliseconds,
          ...attributes,
        },
      },
      parentOf(asked),
    )
    if (isError) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end(endedAt)
  }

  return {
    observe(asked, { plan, rows, milliseconds }, hasErrors) {
      const attributes = { 'claimgraph.plan': planHash(plan.cypher), 'claimgraph.rows': rows }
      record(asked, milliseconds, attributes, hasErrors)
    },
    observeFailure(asked, milliseconds) {
      record(asked, milliseconds, {}, true)
    },
    // What nobody collects is lost; the service stops all the same.
    stop: () => provider.shutdown().catch(() => undefined),
  }
}

/** The version, the trace, the span that asks, and whether it is sampled: https://www.w3.org/TR/trace-context/#traceparent-header */
const TRACE_PARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/

/** The span of whoever asked, where the request names it. */
function parentOf({ traceParent = '' }: Operation): Context {
  const [, traceId, spanId, flags] = TRACE_PARENT.exec(traceParent) ?? []
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT
  const traceFlags = Number.parseInt(flags, 16)
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true })
}
