import type {} from 'monaco-editor'

/** The file of each worker, written in by the bundler: their names carry a hash. */
declare const WORKER_FILES: { graphql: string; json: string; editor: string }

// The editor asks for its workers here: same-origin files beside this script.
window.MonacoEnvironment = {
  getWorker: (_moduleId, label) => new Worker(new URL(workerFile(label), import.meta.url)),
}

function workerFile(label: string): string {
  if (label === 'graphql') return WORKER_FILES.graphql
  if (label === 'json') return WORKER_FILES.json
  return WORKER_FILES.editor
}
