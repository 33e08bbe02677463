import type Docker from 'dockerode'
import { z } from 'zod'
import { ClosedWay } from '../database'
import type { Progress } from '../progress'

/** Returns when the engine has the image, fetched where it is missing; throws ClosedWay when it cannot be fetched. */
export async function ensureImage(engine: Docker, image: string, progress: Progress): Promise<void> {
  if (await hasImage(engine, image)) return
  try {
    await pull(engine, image, progress)
  } catch (cause) {
    throw new ClosedWay(
      `The Docker engine has no image ${image} and cannot fetch it: check the network, or set NEO4J_IMAGE to one it has.`,
      { cause },
    )
  }
}

export function hasImage(engine: Docker, image: string): Promise<boolean> {
  return engine
    .getImage(image)
    .inspect()
    .then(
      () => true,
      () => false,
    )
}

async function pull(engine: Docker, image: string, progress: Progress): Promise<void> {
  const stream = await engine.pull(image)
  const task = progress.begin(`Fetching the image ${image}, once`, 1)
  const shares = new Map<string, number>()
  await new Promise<void>((resolve, reject) => {
    engine.modem.followProgress(
      stream,
      (error) => (error ? reject(error) : resolve()),
      (event) => {
        const layer = layerSchema.safeParse(event)
        if (!layer.success) return
        shares.set(layer.data.id, layer.data.progressDetail.current / layer.data.progressDetail.total)
        task.reach(mean([...shares.values()]))
      },
    )
  }).then(
    () => task.end(),
    (error: unknown) => {
      task.giveUp()
      throw error
    },
  )
}

const layerSchema = z.object({
  id: z.string(),
  status: z.literal('Downloading'),
  progressDetail: z.object({ current: z.number(), total: z.number().positive() }),
})

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
