import { useEffect, useMemo, useRef, useState } from 'react'
import { savePng, saveSvg } from './desk/saving'
import { useAnswers, type Days } from './desk/useAnswers'
import { useHand } from './desk/useHand'
import { useNames } from './desk/useNames'
import { usePageKeys } from './desk/usePageKeys'
import { Header } from './Header'
import { Legend } from './legend/Legend'
import { Notices } from './Notices'
import { PanelOf } from './panel/PanelOf'
import { Picked } from './Picked'
import type { Drawing } from './picture/drawing'
import { marksOf } from './picture/marks'
import { sceneOf } from './picture/scene'
import { Stage } from './picture/Stage'
import { STARTS } from './starts'
import { addressOf, readAddress } from './state/address'
import { pinnedAt, selecting } from './state/changesOfPlace'
import { placeAround, type Place } from './state/place'
import { usePlace } from './state/usePlace'
import { Table } from './table/Table'
import { useTheme } from './theme'
import { Timeline } from './timeline/Timeline'
import { daysAfter } from './words/days'
import { count } from './words/sentences'

const OPENED = readAddress(location.search)

/** The whole page: a picture that answers a question, and beside it what was said. */
export function Explorer() {
  const places = usePlace(OPENED.place)
  const { place, go, look, undo, redo, canUndo, canRedo } = places
  const [theme, toggleTheme] = useTheme()
  const [faults, setFaults] = useState(OPENED.faults)
  const [litPath, setLitPath] = useState<number | null>(null)
  const [changed, setChanged] = useState<Days | null>(null)
  const drawing = useRef<Drawing | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const answers = useAnswers(place, changed)
  const { asked, seen, changes } = answers
  const calendar = answers.calendar.value
  const names = useNames(asked.value)
  const { nameOf } = names
  const hand = useHand(places, drawing)
  const { picked, focused, pathFrom } = hand

  const scene = useMemo(() => (seen === null ? null : sceneOf(seen, theme)), [seen, theme])
  const marks = useMemo(() => {
    const fresh = (changes.value?.changes ?? [])
      .map(({ relation }) => relation?.id)
      .filter((id) => id !== undefined)
    const hops = asked.value?.paths?.paths[litPath ?? -1]?.hops.map(({ id }) => id) ?? null
    return marksOf(place, scene?.lines ?? [], { picked, focused, fresh, hops })
  }, [place, scene, picked, focused, changes.value, litPath, asked.value])

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

  const links = {
    toThing: (id: string) => look(selecting(place, 'thing', id)),
    toRelation: (id: string) => look(selecting(place, 'relation', id)),
    toDispute: (id: string) => look(selecting(place, 'dispute', id)),
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
        onDay={(asOf) => leave({ ...place, asOf })}
        onStep={(to, from) => {
          setChanged({ from: daysAfter(from, 1), to })
          go({ ...place, asOf: to })
        }}
        place={place}
        visibleIds={seen?.nodes.map(({ thing }) => thing.id) ?? []}
        onPng={() => {
          if (drawing.current !== null && scene !== null) void savePng(drawing.current, scene, place)
        }}
        onSvg={() => {
          if (drawing.current !== null && scene !== null) saveSvg(drawing.current, scene, place, title)
        }}
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
          marks={marks}
          drawing={drawing}
          label={`Network picture: ${title}. ${count(seen?.nodes.length ?? 0, 'node')}, ${count(seen?.edges.length ?? 0, 'edge')}. The table below says the same in words. Arrow keys go from node to node, Enter opens one, E expands it, P pins it, Delete hides it.`}
          onKey={hand.onKey}
          onNode={hand.choose}
          onLine={(id) => {
            const line = scene?.lines.find((each) => each.id === id)
            if (line !== undefined) look(selecting(place, 'relation', ...line.edges.map((edge) => edge.id)))
          }}
          onGround={hand.letGo}
          onExpand={(id) => hand.expand({ id, by: null })}
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
