import { useEffect, useRef, useState } from 'react'
import type { ChangeStep } from '../answers/answers'
import type { Fresh } from '../picture/marks'

/** So long something new stands out; then it is what is known. It glows and goes without motion. */
const GLOW_MS = 6000

const NOTHING: Fresh = { appeared: new Set(), changed: new Set() }

/** What glows of the changes between two days, once, from when the picture of the new day is there. */
export function useGlow(changes: ChangeStep | null, isThere: boolean): Fresh {
  const [fresh, setFresh] = useState(NOTHING)
  const shown = useRef<ChangeStep | null>(null)
  useEffect(() => {
    if (changes === null || !isThere || shown.current === changes) return undefined
    shown.current = changes
    setFresh(freshOf(changes))
    const timer = window.setTimeout(() => setFresh(NOTHING), GLOW_MS)
    return () => {
      window.clearTimeout(timer)
      setFresh(NOTHING)
    }
  }, [changes, isThere])
  return fresh
}

function freshOf({ changes }: ChangeStep): Fresh {
  const idsOf = (those: ChangeStep['changes']) =>
    new Set(those.flatMap(({ relation }) => (relation === null ? [] : [relation.id])))
  return { appeared: idsOf(changes.filter(({ kind }) => kind === 'APPEARED')), changed: idsOf(changes) }
}
