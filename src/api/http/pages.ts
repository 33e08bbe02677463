import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import express, { type RequestHandler, type Response } from 'express'

/** Sends the page of a bundle, with every name in it replaced; says how to build it when it is not there. */
export async function sendPage(
  response: Response,
  file: string,
  replacements: Readonly<Record<string, string>> = {},
): Promise<void> {
  if (!existsSync(file)) {
    response.status(503).type('text').send('The page is not built yet. Run: npm run build\n')
    return
  }
  const page = Object.entries(replacements).reduce(
    (text, [name, value]) => text.replaceAll(name, value),
    await readFile(file, 'utf8'),
  )
  secure(response)
  response.set('Cache-Control', 'no-cache').type('html').send(page)
}

/** The names of the assets carry a hash of their content: a browser that has one need never ask again. */
export function serveAssets(folder: string): RequestHandler {
  return express.static(folder, {
    index: false,
    redirect: false,
    immutable: true,
    maxAge: '1y',
    setHeaders: secure,
  })
}

export const answerNoAsset: RequestHandler = (_request, response) => {
  response.status(404).type('text').send('Not found\n')
}

/**
 * Only this service may be loaded or asked. Styles may be inline: the editor and the picture write colours and positions into the
 * page. Fonts and icons of the style sheets are `data:` addresses.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function secure(response: Response): void {
  response.set({
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  })
}
