/** Hands a file to the browser, as if it had been clicked. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads it after the click.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
