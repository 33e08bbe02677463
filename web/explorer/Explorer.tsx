import { useEffect, useMemo, useRef, useState } from 'react'
import { useAnswers, type Days } from './desk/useAnswers'
import { filesOf } from './desk/files'
import { useGlow } from './desk/useGlow'
import { focusedElement, useHand } from './desk/useHand'
import { useNames } from './desk/useNames'
import { usePageKeys } from './desk/usePageKeys'
import { Header } from './Header'
import { Legend } from './legend/Legend'
import { Notices } from './Notices'
import { PanelOf } from './panel/PanelOf'
import { Picked } from './Picked'
import type { Drawing } from './picture/drawing'
import { focusInWords } from './picture/inWords'
import { marksOf } from './picture/marks'
import { sceneOf } from './picture/scene'
import { Stage } from './picture/Stage'
import { STARTS } from './starts'
import { addressOf, drawnAddress, readAddress, readDrawn } from './state/address'
import { pinnedAt, selecting } from './state/changesOfPlace'
import { placeAround, type Place, type Positions } from './state/place'
import { usePlace } from './state/usePlace'
import { Table } from './table/Table'
import { useTheme } from './theme'
import { latestDay } from './top/AsOf'
import { Timeline } from './timeline/Timeline'
import { count } from './words/sentences'

const OPENED = { ...readAddress(location.search), positions: readDrawn(location.hash) }

/** The whole page: a picture that answers a question, and beside it what was said. */
export function Explorer() {
  const [changed, setChanged] = useState<Days | null>(null)
  const drawing = useRef<Drawing | null>(null)
  const places = usePlace(OPENED, drawn, () => setChanged(null))
  const { place, go, look, undo, redo, canUndo, canRedo } = places
  const [theme, toggleTheme] = useTheme()
  const [faults, setFaults] = useState(OPENED.faults)
  const [litPath, setLitPath] = useState<number | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const answers = useAnswers(place, changed)
  const { asked, seen, changes } = answers
  const calendar = answers.calendar.value
  const names = useNames(asked.value)
  const { nameOf } = names
  const scene = useMemo(() => (seen === null ? null : sceneOf(seen, theme)), [seen, theme])
  const hand = useHand(places, drawing, scene)
  const { picked, focus, pathFrom } = hand
  const fresh = useGlow(changes.value, !asked.isAsking)

  const marks = useMemo(() => {
    const hops = asked.value?.paths?.paths[litPath ?? -1]?.hops.map(({ id }) => id) ?? null
    return marksOf(place, scene?.lines ?? [], { picked, focused: focusedElement(focus), fresh, hops })
  }, [place, scene, picked.join(' '), focus, fresh, litPath, asked.value])

  const title = titleOf(place, nameOf)
  useEffect(() => {
    document.title = `${title} · claimgraph`
  }, [title])
  usePageKeys({
    onSearch: () => search.current?.focus(),
    undo,
    redo,
    giveUp: () => hand.startPath(null),
  })

  const documentTitle = (id: string) =>
    calendar?.documents.nodes.find((document) => document.id === id)?.title ?? id
  const files = filesOf(seen, { place, title, drawing, scene, documentTitle })

  const links = {
    toThing: (id: string) => look(selecting(place, 'thing', id)),
    toRelation: (id: string) => look(selecting(place, 'relation', id)),
    toDispute: (id: string) => look(selecting(place, 'dispute', id)),
  }

  function drawn(): Positions {
    return drawing.current?.places() ?? new Map()
  }

  /** To what was known on another day; what changed in between is told. */
  function toDay(asOf: string | null): void {
    const today = latestDay(daysOf(calendar?.documents.nodes ?? []))
    const [from = today, to = today] = [place.asOf ?? today, asOf ?? today].sort()
    setChanged(from === to ? null : { from, to, isBack: to !== (asOf ?? today) })
    go({ ...place, asOf })
  }

  /** Somewhere else, where the changes between two days are no longer of interest. */
  function leave(to: Place): void {
    setChanged(null)
    go(to)
  }

  return (
    <div className="explorer">
      <Header
        search={search}
        pathFrom={pathFrom}
        onChoose={({ node }) => {
          names.remember(node.id, node.name)
          if (pathFrom === null) leave(placeAround(node.id, place))
          else hand.findPath(pathFrom, node.id)
        }}
        onGiveUp={() => hand.startPath(null)}
        asOf={place.asOf}
        days={daysOf(calendar?.documents.nodes ?? [])}
        onDay={toDay}
        isEmpty={files.isEmpty}
        onPng={files.png}
        onSvg={files.svg}
        onFile={files.file}
        link={() => `${location.origin}${location.pathname}${addressOf(place)}${drawnAddress(drawn())}`}
        theme={theme}
        onTheme={toggleTheme}
      />
      <Legend
        place={place}
        picture={asked.value}
        seen={seen}
        documents={calendar?.documents ?? null}
        theme={theme}
        onChange={go}
      />
      <main>
        <Notices
          answers={answers}
          place={place}
          names={names}
          faults={faults}
          pathFrom={pathFrom === null ? null : nameOf(pathFrom)}
          onForget={() => setFaults([])}
          onPlace={leave}
        />
        <Stage
          scene={scene}
          pinned={place.pinned}
          positions={places.positions}
          marks={marks}
          drawing={drawing}
          label={`Network picture: ${title}. ${count(seen?.nodes.length ?? 0, 'node')}, ${count(seen?.edges.length ?? 0, 'edge')}. The table below says the same in words. Arrow keys go from node to node, L along the lines of a node, Enter opens one. E expands a node, P pins it, Delete hides it.`}
          spoken={focus === null || scene === null ? '' : focusInWords(focus, scene, drawn())}
          asOf={place.asOf}
          menu={hand.menu}
          onMenu={hand.openMenu}
          onKey={hand.onKey}
          onNode={hand.choose}
          onLine={hand.chooseLine}
          onGround={hand.letGo}
          onBox={hand.pickAll}
          onExpand={(id, by) => hand.expand({ id, by })}
          onDrop={(moved, before) => go(pinnedAt(place, moved), before)}
          tools={{
            undo,
            redo,
            canUndo,
            canRedo,
            onArrange: () => {
              go(place)
              drawing.current?.arrange(place.pinned)
            },
            onTable: () => look({ ...place, tab: place.tab === null ? 'nodes' : null }),
            isTable: place.tab !== null,
          }}
        />
        {picked.length > 1 && pathFrom === null ? (
          <Picked
            names={picked.map(nameOf)}
            onPaths={() => hand.findPath(picked[0] ?? '', picked[1] ?? '')}
            onHide={() => hand.hide(picked)}
          />
        ) : null}
      </main>
      <PanelOf
        place={place}
        links={links}
        paths={asked.value?.paths ?? null}
        isAsking={asked.isAsking}
        nameOf={nameOf}
        isEvent={(id) =>
          asked.value?.nodes.some(({ thing }) => thing.id === id && thing.__typename === 'Event') === true
        }
        onLight={setLitPath}
        changes={changed === null ? null : { answered: changes, ...changed }}
        onCloseChanges={() => setChanged(null)}
        starts={STARTS.map(({ question, place: start }) => ({
          question,
          address: addressOf(start) || '/',
          onOpen: () => leave(start),
        }))}
        onBack={() => look({ ...place, selected: null })}
        onExpand={hand.expand}
        onHide={(id) => hand.hide([id])}
        onPin={hand.togglePin}
        onCentre={(id) => leave(placeAround(id, place))}
        onPath={(id) => {
          hand.startPath(id)
          search.current?.focus()
        }}
      />
      <Timeline calendar={answers.calendar} place={place} onPeriod={(period) => go({ ...place, period })} />
      {place.tab === null || seen === null ? null : (
        <Table
          tab={place.tab}
          nodes={seen.nodes}
          edges={seen.edges}
          asOf={place.asOf}
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

/** The days on which something became known, each once. */
function daysOf(documents: readonly { readonly knownFrom: string }[]): string[] {
  return [...new Set(documents.map(({ knownFrom }) => knownFrom))].sort()
}

function titleOf({ around, between }: Place, nameOf: (id: string) => string): string {
  if (between !== null && around.length === 0) return `${nameOf(between.from)} and ${nameOf(between.to)}`
  return around.map(nameOf).join(' and ')
}
