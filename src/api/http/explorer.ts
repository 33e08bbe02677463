import { join } from 'node:path'
import { Router } from 'express'
import { inProject } from '../../paths'
import { answerNoAsset, sendPage, serveAssets } from './pages'

/** Serves the explorer at the root of the app, whatever it is asked to show: the page reads that from its own address. */
export function explorer(bundleFolder = inProject('dist', 'web', 'explorer')): Router {
  const router = Router()
  router.get('/', (_request, response) => sendPage(response, join(bundleFolder, 'index.html')))
  router.use('/explorer/assets', serveAssets(join(bundleFolder, 'assets')), answerNoAsset)
  return router
}
