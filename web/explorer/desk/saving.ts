import * as z from 'zod'
import { AskFailure } from '../ask/ask'
import type { Drawing } from '../picture/drawing'
import { keyOf } from '../picture/key'
import { pngOf } from '../picture/png'
import type { Scene } from '../picture/scene'
import { svgOf } from '../picture/svg'
import { captionOf } from '../state/caption'
import type { Place } from '../state/place'
import type { Seen } from '../state/seen'
import { download } from '../top/download'
import { exportForm } from '../top/exports'

export async function savePng(drawing: Drawing, scene: Scene, seen: Seen): Promise<void> {
  download(await pngOf(drawn(drawing, scene, seen)), `${fileName(seen.place)}.png`)
}

export function saveSvg(drawing: Drawing, scene: Scene, seen: Seen): void {
  download(new Blob([drawn(drawing, scene, seen)], { type: 'image/svg+xml' }), `${fileName(seen.place)}.svg`)
}

/** The picture with what it means beneath it: a file that leaves the page is read without the page. */
function drawn(drawing: Drawing, scene: Scene, { place, title, filters, visible }: Seen): string {
  const selected = place.selected?.kind === 'thing' ? place.selected.ids : []
  const caption = captionOf(title, place, filters)
  return svgOf(scene, drawing.places(), caption, new Set(selected), keyOf(visible, scene.theme))
}

/** The nodes and edges that are seen as a file of the service in this format. @throws AskFailure. */
export async function saveFile(format: string, seen: Seen): Promise<void> {
  const answer = await fetch(`/export/${format}`, { method: 'POST', body: exportForm(seen) }).catch(
    () => null,
  )
  if (answer === null) throw new AskFailure('AWAY', 'The service does not answer.')
  if (!answer.ok) throw new AskFailure('REFUSED', await reason(answer))
  const content = await answer.blob().catch(() => null)
  if (content === null) throw new AskFailure('AWAY', 'The file broke off on its way.')
  const named = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')
  download(content, named?.[1] ?? `${fileName(seen.place)}.${format}`)
}

async function reason(answer: Response): Promise<string> {
  const parsed = REFUSED.safeParse(await answer.json().catch(() => null))
  return parsed.data?.errors[0]?.message ?? `The service answers with status ${answer.status}.`
}

const REFUSED = z.object({ errors: z.array(z.object({ message: z.string() })) })

function fileName({ around, between, asOf }: Place): string {
  const what = (around[0] ?? between?.from ?? 'picture').slice(0, 40)
  return `claimgraph-${what}${asOf === null ? '' : `-as-of-${asOf}`}`
}
