import type { BrowserContext } from 'playwright-core'
import { z } from 'zod'

/** How bright a picture is, in rows of fields; two hexadecimal digits a field, so that a person can compare two as well. */
export type Look = readonly string[]

export const lookShape = z.array(z.string().regex(/^(?:[0-9a-f]{2})+$/))

/** The fields of a look: each an average over 40 by 40 pixels of a screen of 1280 by 800, which no other font changes much. */
const COLUMNS = 32
const ROWS = 20

/** Two fields differ when one is so much brighter; 255 is white against black. */
const LEAST_DIFFERENCE = 8

/** A screenshot in coarse, as the browser itself scales it down. */
export async function lookOf(visitor: BrowserContext, png: Buffer): Promise<Look> {
  const page = await visitor.newPage()
  const brightness = z
    .array(z.number())
    .parse(
      await page.evaluate(
        `(${BRIGHTNESS})('data:image/png;base64,${png.toString('base64')}', ${COLUMNS}, ${ROWS})`,
      ),
    )
  await page.close()
  return Array.from({ length: ROWS }, (_, row) =>
    brightness
      .slice(row * COLUMNS, (row + 1) * COLUMNS)
      .map((value) => value.toString(16).padStart(2, '0'))
      .join(''),
  )
}

/** Runs in the page. */
const BRIGHTNESS = `async (address, width, height) => {
  const image = new Image()
  image.src = address
  await image.decode()
  const context = new OffscreenCanvas(width, height).getContext('2d')
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, width, height)
  const { data } = context.getImageData(0, 0, width, height)
  return Array.from({ length: width * height }, (_, index) => {
    const [red, green, blue] = data.subarray(index * 4, index * 4 + 3)
    return Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  })
}`

/** The share of fields that differ, from 0 to 1. */
export function difference(one: Look, other: Look): number {
  const [before, after] = [fieldsOf(one), fieldsOf(other)]
  const differing = before.filter(
    (value, index) => Math.abs(value - (after[index] ?? -255)) > LEAST_DIFFERENCE,
  )
  return Math.max(differing.length, Math.abs(before.length - after.length)) / Math.max(before.length, 1)
}

function fieldsOf(look: Look): number[] {
  return look.flatMap((row) => [...row.matchAll(/../g)].map(([digits]) => Number.parseInt(digits, 16)))
}
