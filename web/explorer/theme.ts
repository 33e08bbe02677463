import { useEffect, useState } from 'react'
import type { Theme } from './picture/colours'

const KEY = 'claimgraph:explorer:theme'

/** Light or dark: as chosen by hand, or else as the system is. */
export function useTheme(): readonly [Theme, () => void] {
  const [chosen, setChosen] = useState<Theme | null>(() => themeOrNull(localStorage.getItem(KEY)))
  const [isDark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  useEffect(() => {
    const darkness = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setDark(darkness.matches)
    darkness.addEventListener('change', follow)
    return () => darkness.removeEventListener('change', follow)
  }, [])
  const theme = chosen ?? (isDark ? 'dark' : 'light')
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  return [
    theme,
    () => {
      const other = theme === 'dark' ? 'light' : 'dark'
      localStorage.setItem(KEY, other)
      setChosen(other)
    },
  ]
}

function themeOrNull(text: string | null): Theme | null {
  return text === 'light' || text === 'dark' ? text : null
}
