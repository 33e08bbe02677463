import type { TestService } from './service'

export interface ExportedEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: string
  readonly status: string
  readonly origins: number
  readonly affirming: number
  readonly occurred: string | null
  readonly disputes: readonly { readonly id: string; readonly question: string; readonly since: string }[]
  readonly claims: readonly ExportedClaim[]
}

export interface ExportedClaim {
  readonly id: string
  readonly stance: string
  readonly knownFrom: string
  readonly takenBackFrom: string | null
  readonly capacity: string | null
  readonly speaksFor: { readonly id: string; readonly name: string } | null
  readonly via: readonly { readonly id: string | null; readonly name: string }[]
  readonly origin: { readonly id: string; readonly name: string } | null
}

export interface NodeLink {
  readonly graph: {
    readonly notes: readonly string[]
    readonly isCut: boolean
    readonly title: string
    readonly filters: string
    readonly period?: string
  }
  readonly nodes: readonly {
    readonly id: string
    readonly type: string
    readonly when: string | null
    readonly isCenter: boolean
  }[]
  readonly edges: readonly ExportedEdge[]
}

/** What a service exports, and what it says instead. */
export function exportsOf(service: () => TestService) {
  function get(path: string): Promise<Response> {
    return fetch(`${service().url}/export/${path}`)
  }

  async function network(query: string): Promise<NodeLink> {
    const response = await get(`node-link?${query}`)
    const text = await response.text()
    expect([response.status, text.slice(0, 500)]).toEqual([200, expect.any(String)])
    const network: NodeLink = JSON.parse(text)
    return network
  }

  async function problem(path: string): Promise<{ status: number; message: string; extensions: object }> {
    const response = await get(path)
    const { errors }: { errors: { message: string; extensions: object }[] } = JSON.parse(
      await response.text(),
    )
    const [first] = errors
    return { status: response.status, message: first?.message ?? '', extensions: first?.extensions ?? {} }
  }

  return { get, network, problem }
}
