import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect } from 'react'

/** Follows the system from light to dark while the page is open; GraphiQL looks only once. A theme chosen by hand stays. */
export function SystemTheme() {
  const theme = useGraphiQL((state) => state.theme)
  const { setTheme } = useGraphiQLActions()
  useEffect(() => {
    if (theme !== null) return undefined
    const darkness = window.matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setTheme(null)
    darkness.addEventListener('change', follow)
    return () => darkness.removeEventListener('change', follow)
  }, [theme, setTheme])
  return null
}
