import type { RefObject } from 'react'
import type { Drawing } from '../picture/drawing'
import type { Scene } from '../picture/scene'
import { filtersInWords } from '../state/caption'
import type { Place } from '../state/place'
import type { Seen } from '../state/seen'
import type { Visible } from '../state/visible'
import { saveFile, savePng, saveSvg } from './saving'

interface Shown {
  readonly place: Place
  readonly title: string
  readonly drawing: RefObject<Drawing | null>
  readonly scene: Scene | null
  readonly documentTitle: (id: string) => string
}

/** The files that what is seen can become. */
export interface Files {
  readonly isEmpty: boolean
  readonly png: () => Promise<void>
  readonly svg: () => void
  readonly file: (format: string) => Promise<void>
}

export function filesOf(visible: Visible | null, shown: Shown): Files {
  if (visible === null || visible.nodes.length === 0) return NONE
  const { place, title, drawing, scene, documentTitle } = shown
  const filters = filtersInWords(place, visible, documentTitle)
  const seen: Seen = { place, title, filters, visible }
  return {
    isEmpty: false,
    async png() {
      if (drawing.current !== null && scene !== null) await savePng(drawing.current, scene, seen)
    },
    svg() {
      if (drawing.current !== null && scene !== null) saveSvg(drawing.current, scene, seen)
    },
    file: (format) => saveFile(format, seen),
  }
}

const NONE: Files = {
  isEmpty: true,
  png: () => Promise.resolve(),
  svg: () => undefined,
  file: () => Promise.resolve(),
}
