import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { ANSWERS, type ChangeStep, type Hit } from './answers/answers'
import { ask } from './ask/ask'
import { CALENDAR, CHANGES } from './ask/documents'
import { askPicture } from './ask/questions'
import { askSupportedBy } from './ask/supportedBy'
import { Header } from './Header'
import { Legend } from './legend/Legend'
import { Notices } from './Notices'
import { PanelOf } from './panel/PanelOf'
import { SURFACES } from './picture/colours'
import type { Drawing, Marks } from './picture/drawing'
import { lineId } from './picture/elements'
import { nextInDirection } from './picture/neighbour'
import { Stage } from './picture/Stage'
import { sceneOf } from './picture/scene'
import { svgOf } from './picture/svg'
import { addressOf, readAddress } from './state/address'
import { expanded, pinnedAt, selecting, unpinned, withHidden } from './state/changesOfPlace'
import { placeAround, placeBetween, MOST_NODES, type Expansion, type Place } from './state/place'
import { usePlace } from './state/usePlace'
import { visible } from './state/visible'
import { Picked } from './Picked'
import { STARTS } from './starts'
import { Table } from './table/Table'
import { useTheme } from './theme'
import { Timeline } from './timeline/Timeline'
import { download } from './top/download'
import { useAnswer } from './useAnswer'
import { captionOf } from './state/caption'
import { daysAfter } from './words/days'
import { count } from './words/sentences'

const OPENED = readAddress(location.search)

/** The whole page: a picture that answers a question, and beside it what was said. */
export function Explorer() {
  const { place, go, look, undo, redo, canUndo, canRedo } = usePlace(OPENED.place)
  const [theme, toggleTheme] = useTheme()
  const [faults, setFaults] = useState(OPENED.faults)
  const [pathFrom, setPathFrom] = useState<string | null>(null)
  const [picked, setPicked] = useState<readonly string[]>([])
  const [focused, setFocused] = useState<string | null>(null)
  const [litPath, setLitPath] = useState<number | null>(null)
  const [changeStep, setChangeStep] = useState<{ readonly from: string; readonly to: string } | null>(null)
  const drawing = useRef<Drawing | null>(null)
  const search = useRef<HTMLInputElement>(null)

  const calendar = useAnswer(JSON.stringify(['calendar', place.asOf]), (signal) =>
    ask(CALENDAR, { asOf: place.asOf }, ANSWERS.calendar, signal),
  )
  const { around, more, between, asOf, period, most } = place
  const asked = useAnswer(JSON.stringify(['picture', around, more, between, asOf, period, most]), (signal) =>
    askPicture(place, signal),
  )
  const supported = useAnswer(
    place.source === null ? null : JSON.stringify(['source', place.source, place.asOf]),
    (signal) => askSupportedBy(place.source ?? '', place.asOf, signal),
  )
  const changes = useAnswer<ChangeStep>(
    changeStep === null ? null : JSON.stringify(['changes', changeStep]),
    async (signal) => (await ask(CHANGES, { ...changeStep, first: 200 }, ANSWERS.changes, signal)).changes,
  )

  const seen = useMemo(
    () => (asked.value === null ? null : visible(asked.value, place, supported.value)),
    [asked.value, place, supported.value],
  )
  const scene = useMemo(() => (seen === null ? null : sceneOf(seen, theme)), [seen, theme])
  const fresh = useMemo(
    () => (changes.value?.changes ?? []).map(({ relation }) => relation?.id).filter((id) => id !== undefined),
    [changes.value],
  )
  const marks = useMemo((): Marks => {
    const { selected } = place
    const lines =
      scene?.lines.filter(({ edges }) => edges.some(({ id }) => selected?.ids.includes(id) === true)) ?? []
    return {
      selectedNodes: selected?.kind === 'thing' ? selected.ids : [],
      selectedLines: selected?.kind === 'relation' ? lines.map(({ id }) => id) : [],
      picked,
      fresh,
      focused,
      lit: litOf(
        place,
        scene?.lines ?? [],
        asked.value?.paths?.paths[litPath ?? -1]?.hops.map(({ id }) => id) ?? null,
      ),
    }
  }, [place, scene, picked, fresh, focused, litPath, asked.value])

  const nameOf = (id: string) => asked.value?.nodes.find(({ thing }) => thing.id === id)?.thing.name ?? id
  const isEvent = (id: string) =>
    asked.value?.nodes.some(({ thing }) => thing.id === id && thing.__typename === 'Event') === true
  const days = useMemo(
    () => [...new Set((calendar.value?.documents.nodes ?? []).map(({ knownFrom }) => knownFrom))].sort(),
    [calendar.value],
  )
  const title = titleOf(place, nameOf)
  useEffect(() => {
    document.title = `${title} · claimgraph`
  }, [title])

  const links = {
    toThing: (id: string) => look(selecting(place, 'thing', id)),
    toRelation: (id: string) => look(selecting(place, 'relation', id)),
    toDispute: (id: string) => look(selecting(place, 'dispute', id)),
  }

  function onNode(id: string, isAdding: boolean): void {
    if (pathFrom !== null && pathFrom !== id) {
      findPath(pathFrom, id)
      return
    }
    setPicked((before) => (isAdding ? [...before.filter((each) => each !== id), id] : [id]))
    setFocused(null)
    look(selecting(place, 'thing', id))
  }

  function findPath(from: string, to: string): void {
    setPathFrom(null)
    setPicked([])
    go(placeBetween(from, to, place))
  }

  function onChoose(hit: Hit): void {
    if (pathFrom !== null) findPath(pathFrom, hit.node.id)
    else go(placeAround(hit.node.id, place))
  }

  function startPath(from: string): void {
    setPathFrom(from)
    search.current?.focus()
  }

  function expand(expansion: Expansion): void {
    go(expanded(selecting(place, 'thing', expansion.id), expansion))
  }

  function hide(ids: readonly string[]): void {
    setPicked([])
    setFocused(null)
    go(withHidden(place, ids))
  }

  function togglePin(id: string): void {
    const at = drawing.current?.places().get(id)
    if (id in place.pinned) go(unpinned(place, id))
    else if (at !== undefined) go(pinnedAt(place, id, at))
  }

  function stepTo(to: string, from: string): void {
    setChangeStep({ from: daysAfter(from, 1), to })
    go({ ...place, asOf: to })
  }

  function onPictureKey(event: KeyboardEvent): void {
    const at = focused ?? place.selected?.ids[0] ?? null
    const next = nextInDirection(event.key, at, drawing.current?.places() ?? new Map())
    if (next !== null) {
      event.preventDefault()
      setFocused(next)
      drawing.current?.centreOn(next)
      return
    }
    if (event.key === '+') drawing.current?.zoomBy(1.25)
    if (event.key === '-') drawing.current?.zoomBy(0.8)
    if (event.key === '0') drawing.current?.fit()
    if (at === null) return
    if (event.key === 'Enter') onNode(at, event.shiftKey)
    if (event.key.toLowerCase() === 'e') expand({ id: at, family: null })
    if (event.key.toLowerCase() === 'p') togglePin(at)
    if (event.key === 'Delete' || event.key === 'Backspace') hide(picked.length > 1 ? picked : [at])
  }

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
      const isCommand = event.ctrlKey || event.metaKey
      if (event.key === '/' && !isTyping) {
        event.preventDefault()
        search.current?.focus()
      } else if (isCommand && !isTyping && event.key.toLowerCase() === 'z') {
        event.preventDefault()
        if (event.shiftKey) redo()
        else undo()
      } else if (isCommand && !isTyping && event.key.toLowerCase() === 'y') {
        event.preventDefault()
        redo()
      } else if (event.key === 'Escape' && !isTyping) setPathFrom(null)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [undo, redo])

  const caption = captionOf(title, place)
  const fileName = `claimgraph-${(around[0] ?? between?.from ?? 'picture').slice(0, 40)}${asOf === null ? '' : `-as-of-${asOf}`}`

  async function savePng(): Promise<void> {
    const image = await drawing.current?.png(SURFACES[theme].ground)
    if (image !== undefined) download(image, `${fileName}.png`)
  }

  function saveSvg(): void {
    if (scene === null || drawing.current === null) return
    const text = svgOf(scene, drawing.current.places(), caption)
    download(new Blob([text], { type: 'image/svg+xml' }), `${fileName}.svg`)
  }

  return (
    <div className="explorer">
      <Header
        search={search}
        pathFrom={pathFrom}
        onChoose={onChoose}
        onGiveUp={() => setPathFrom(null)}
        asOf={asOf}
        days={days}
        onDay={(day) => {
          setChangeStep(null)
          go({ ...place, asOf: day })
        }}
        onStep={stepTo}
        place={place}
        visibleIds={seen?.nodes.map(({ thing }) => thing.id) ?? []}
        onPng={() => void savePng()}
        onSvg={saveSvg}
        theme={theme}
        onTheme={toggleTheme}
      />
      <Legend
        place={place}
        picture={asked.value}
        documents={calendar.value?.documents.nodes ?? []}
        theme={theme}
        onChange={go}
      />
      <main>
        <Notices
          asked={asked}
          seen={seen}
          place={place}
          calendar={calendar.value}
          faults={faults}
          pathFrom={pathFrom === null ? null : nameOf(pathFrom)}
          onForget={() => setFaults([])}
          onMore={() => go({ ...place, most: Math.min(place.most * 2, MOST_NODES) })}
          onDay={(day) => go({ ...place, asOf: day })}
          onPlace={go}
        />
        <Stage
          scene={scene}
          pinned={place.pinned}
          marks={marks}
          drawing={drawing}
          label={`Network picture: ${title}. ${count(seen?.nodes.length ?? 0, 'node')}, ${count(seen?.edges.length ?? 0, 'edge')}. The table below says the same in words. Arrow keys go from node to node, Enter opens one, E expands it, P pins it, Delete hides it.`}
          onKey={onPictureKey}
          onNode={onNode}
          onLine={(id) => {
            const line = scene?.lines.find((each) => each.id === id)
            if (line !== undefined) look(selecting(place, 'relation', ...line.edges.map((edge) => edge.id)))
          }}
          onGround={() => {
            setPicked([])
            setFocused(null)
            look({ ...place, selected: null })
          }}
          onExpand={(id) => expand({ id, family: null })}
          onDrop={(id, at) => go(pinnedAt(place, id, at))}
          tools={{
            undo,
            redo,
            canUndo,
            canRedo,
            onTable: () => look({ ...place, tab: place.tab === null ? 'nodes' : null }),
            isTable: place.tab !== null,
          }}
        />
        {picked.length > 1 && pathFrom === null ? (
          <Picked
            names={picked.map(nameOf)}
            onPaths={() => findPath(picked[0] ?? '', picked[1] ?? '')}
            onHide={() => hide(picked)}
          />
        ) : null}
      </main>
      <PanelOf
        place={place}
        links={links}
        paths={asked.value?.paths ?? null}
        nameOf={nameOf}
        isEvent={isEvent}
        onLight={setLitPath}
        changes={changeStep === null || changes.value === null ? null : { ...changes.value, ...changeStep }}
        onCloseChanges={() => setChangeStep(null)}
        starts={STARTS.map(({ question, place: start }) => ({
          question,
          address: addressOf(start) || '/',
          onOpen: () => {
            setChangeStep(null)
            go(start)
          },
        }))}
        onBack={() => look({ ...place, selected: null })}
        onExpand={expand}
        onHide={(id) => hide([id])}
        onPin={togglePin}
        onCentre={(id) => go(placeAround(id, place))}
        onPath={startPath}
      />
      <Timeline calendar={calendar.value} place={place} onPeriod={(cut) => go({ ...place, period: cut })} />
      {place.tab === null || seen === null ? null : (
        <Table
          tab={place.tab}
          nodes={seen.nodes}
          edges={seen.edges}
          asOf={asOf}
          selected={place.selected}
          onTab={(tab) => look({ ...place, tab })}
          onSelect={(kind, id) => look(selecting(place, kind, id))}
        />
      )}
      <footer>
        What is shown is what sources say; allegations are not findings.{' '}
        <a href="/graphql">Ask the API yourself</a>
      </footer>
    </div>
  )
}

/** What is not faded: the ends and lines of a path under the hand, or of what is selected in a large picture. */
function litOf(
  { selected }: Place,
  lines: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly edges: readonly { readonly id: string }[]
  }[],
  hops: readonly string[] | null,
): ReadonlySet<string> | null {
  if (hops !== null) {
    const on = lines.filter(({ edges }) => edges.some(({ id }) => hops.includes(id)))
    return new Set(on.flatMap(({ id, from, to }) => [lineId(id), from, to]))
  }
  if (selected?.kind !== 'thing') return null
  const [id = ''] = selected.ids
  const near = lines.filter(({ from, to }) => from === id || to === id)
  return near.length === 0
    ? null
    : new Set([id, ...near.flatMap((line) => [lineId(line.id), line.from, line.to])])
}

function titleOf({ around, between }: Place, nameOf: (id: string) => string): string {
  if (between !== null && around.length === 0) return `${nameOf(between.from)} and ${nameOf(between.to)}`
  return around.map(nameOf).join(' and ')
}
