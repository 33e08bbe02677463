/** What an installation allows and shows. */
export interface ApiOptions {
  /** The most rows that an answer may have, by the bound of its plan. */
  readonly rowBudget: number
  /** Whether the schema may be asked for. */
  readonly isIntrospectable: boolean
  /** Whether errors suggest names of the schema ("Did you mean …"). */
  readonly suggestsNames: boolean
  /** Whether answers carry their plan in `extensions.plan`. */
  readonly showsPlans: boolean
  /** What collects OpenTelemetry's traces by OTLP over HTTP, such as http://localhost:4318; null for no traces. */
  readonly tracesTo: string | null
}

export const USUAL_OPTIONS: ApiOptions = {
  rowBudget: 250_000,
  isIntrospectable: true,
  suggestsNames: true,
  showsPlans: false,
  tracesTo: null,
}
