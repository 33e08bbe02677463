import { SURFACES } from '../picture/colours'
import type { Drawing } from '../picture/drawing'
import type { Scene } from '../picture/scene'
import { svgOf } from '../picture/svg'
import { captionOf } from '../state/caption'
import type { Place } from '../state/place'
import { download } from '../top/download'

export async function savePng(drawing: Drawing, { theme }: Scene, place: Place): Promise<void> {
  download(await drawing.png(SURFACES[theme].ground), `${fileName(place)}.png`)
}

export function saveSvg(drawing: Drawing, scene: Scene, place: Place, title: string): void {
  const selected = place.selected?.kind === 'thing' ? place.selected.ids : []
  const text = svgOf(scene, drawing.places(), captionOf(title, place), new Set(selected))
  download(new Blob([text], { type: 'image/svg+xml' }), `${fileName(place)}.svg`)
}

function fileName({ around, between, asOf }: Place): string {
  const what = (around[0] ?? between?.from ?? 'picture').slice(0, 40)
  return `claimgraph-${what}${asOf === null ? '' : `-as-of-${asOf}`}`
}
