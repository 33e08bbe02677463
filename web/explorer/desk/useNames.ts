import { useMemo, useRef } from 'react'
import type { Picture } from '../state/picture'

/** What things are called, as far as the page has heard of them. */
export interface Names {
  /** The name, or the id until it is known. */
  readonly nameOf: (id: string) => string
  readonly knownName: (id: string) => string | null
  readonly remember: (id: string, name: string) => void
}

export function useNames(picture: Picture | null): Names {
  const names = useRef(new Map<string, string>())
  useMemo(() => {
    for (const { thing } of picture?.nodes ?? []) names.current.set(thing.id, thing.name)
  }, [picture])
  return {
    nameOf: (id) => names.current.get(id) ?? id,
    knownName: (id) => names.current.get(id) ?? null,
    remember: (id, name) => names.current.set(id, name),
  }
}
