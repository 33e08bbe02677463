import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { ANSWERS, type Hit } from '../answers/answers'
import { ask } from '../ask/ask'
import { SEARCH } from '../ask/documents'
import { useAnswer, type Answered } from '../useAnswer'
import { kindInWords } from '../words/kinds'

interface SearchProps {
  readonly input: RefObject<HTMLInputElement | null>
  /** Instead of going there: what a path leads to is being chosen. */
  readonly pathFrom: string | null
  readonly onChoose: (hit: Hit) => void
  readonly onGiveUp: () => void
}

/** While one types, nothing is asked. */
const PAUSE_MS = 120

const MOST_HITS = 10

/** People, groups, places and events by any of their names; arrows and Enter choose. */
export function Search({ input, pathFrom, onChoose, onGiveUp }: SearchProps) {
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const text = usePaused(typed.trim())
  const list = useId()
  const found = useAnswer(text === '' ? null : JSON.stringify(['search', text]), async (signal) => {
    const { search } = await ask(SEARCH, { text, first: MOST_HITS }, ANSWERS.search, signal)
    return { text, hits: search }
  })
  const hits = text === '' ? [] : (found.value?.hits ?? [])
  const isShown = isOpen && text !== ''
  const active = Math.min(at, Math.max(hits.length - 1, 0))
  const wanted = useRef(false)

  function choose(hit: Hit): void {
    setTyped('')
    setOpen(false)
    onChoose(hit)
  }

  // Enter may come before the answer: then the first hit is taken when it is there.
  useEffect(() => {
    const [first] = hits
    if (!wanted.current || first === undefined || found.isAsking || found.value?.text !== typed.trim()) return
    wanted.current = false
    choose(first)
  })

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setAt((active + step + hits.length) % Math.max(hits.length, 1))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const hit = hits[active]
      if (hit !== undefined && found.value?.text === typed.trim()) choose(hit)
      else wanted.current = typed.trim() !== ''
    } else if (event.key === 'Escape') {
      setTyped('')
      setOpen(false)
      onGiveUp()
    }
  }

  return (
    <div className="search" role="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={pathFrom === null ? 'Search people, groups, places, events' : 'Path to whom or what?'}
        aria-expanded={isShown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isShown && hits.length > 0 ? `${list}-${active}` : undefined}
        placeholder={
          pathFrom === null
            ? 'Search people, groups, places, events …  ( / )'
            : 'Path to whom or what? Esc gives up'
        }
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          wanted.current = false
          setTyped(event.target.value)
          setOpen(true)
          setAt(0)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul id={list} role="listbox" aria-label="What was found" hidden={!isShown || hits.length === 0}>
        {hits.map((hit, index) => (
          <li
            key={hit.node.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault()
              choose(hit)
            }}
            onMouseEnter={() => setAt(index)}
          >
            <span>
              <bdi>{hit.node.name}</bdi>
              {hit.matched === hit.node.name ? null : (
                <span className="quiet">
                  {' '}
                  found by “<bdi>{hit.matched}</bdi>”
                  {hit.nameKind === 'CONTEXTUAL' ? ', which more often names another' : ''}
                </span>
              )}
            </span>
            <span className="quiet">{kindInWords(hit.node)}</span>
          </li>
        ))}
      </ul>
      {isShown && hits.length === 0 && found.value?.text === text && !found.isAsking ? (
        <p className="search-none" role="status">
          Nothing here is called “<bdi>{text}</bdi>”. Try fewer letters, another spelling, or another script.
        </p>
      ) : null}
      {isShown ? <HowItStands found={found} isWaiting={hits.length === 0} /> : null}
    </div>
  )
}

/** What is said while there is no list. */
function HowItStands({
  found,
  isWaiting,
}: {
  readonly found: Answered<unknown>
  readonly isWaiting: boolean
}) {
  if (found.refusal !== null) {
    return (
      <p className="search-none" role="alert">
        {found.refusal} Type on to ask otherwise.
      </p>
    )
  }
  if (found.isAway) return <p className="search-none">The database does not answer; trying again …</p>
  return found.isAsking && isWaiting ? <p className="search-none asking">Searching …</p> : null
}

function usePaused(value: string): string {
  const [paused, setPaused] = useState(value)
  useEffect(() => {
    const timer = window.setTimeout(() => setPaused(value), PAUSE_MS)
    return () => window.clearTimeout(timer)
  }, [value])
  return paused
}
