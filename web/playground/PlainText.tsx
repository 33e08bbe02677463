import { useMonaco } from '@graphiql/react'
import type { editor } from 'monaco-editor'
import { useEffect } from 'react'

/** Names hold dashes and Arabic letters: the editors do not frame them as characters to be wary of. */
const UNFRAMED: editor.IEditorOptions = {
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
}

/** Shows text in every editor of the page as it is. */
export function PlainText() {
  const monaco = useMonaco((state) => state.monaco)
  useEffect(() => {
    if (monaco === undefined) return undefined
    for (const each of monaco.editor.getEditors()) each.updateOptions(UNFRAMED)
    const watching = monaco.editor.onDidCreateEditor((each) => each.updateOptions(UNFRAMED))
    return () => watching.dispose()
  }, [monaco])
  return null
}
