import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

/** Marks the page once its editors stand: a tab that is chosen before would show the text of another. */
export function EditorsReady() {
  const isReady = useGraphiQL(
    (state) => state.queryEditor !== undefined && state.variableEditor !== undefined,
  )
  useEffect(() => {
    if (isReady) document.documentElement.dataset['editors'] = 'ready'
  }, [isReady])
  return null
}
