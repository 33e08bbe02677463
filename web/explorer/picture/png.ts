/** Twice the size that it has on the screen, so that it can be printed. */
const SCALE = 2

/** More than this on one side is drawn by no browser. */
const MOST_PIXELS = 8_000

/** An SVG as the browser draws it. @throws Error when it cannot. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image()
  // The page's own policy lets it look at no address but `data:` ones.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const { naturalWidth: width, naturalHeight: height } = image
  const scale = Math.min(SCALE, MOST_PIXELS / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser draws no picture of this size.'))
      else resolve(blob)
    }, 'image/png')
  })
}
