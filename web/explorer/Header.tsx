import { useState, type RefObject } from 'react'
import type { Hit } from './answers/answers'
import type { Theme } from './picture/colours'
import { AsOf } from './top/AsOf'
import { ExportMenu } from './top/ExportMenu'
import { Search } from './top/Search'

interface HeaderProps {
  readonly search: RefObject<HTMLInputElement | null>
  readonly pathFrom: string | null
  readonly onChoose: (hit: Hit) => void
  readonly onGiveUp: () => void
  readonly asOf: string | null
  readonly days: readonly string[]
  readonly onDay: (day: string | null) => void
  /** Whether there is nothing in the picture. */
  readonly isEmpty: boolean
  readonly onPng: () => Promise<void>
  readonly onSvg: () => void
  readonly onFile: (format: string) => Promise<void>
  /** The address of the picture as it is drawn now. */
  readonly link: () => string
  readonly theme: Theme
  readonly onTheme: () => void
}

export function Header(props: HeaderProps) {
  return (
    <header>
      <h1>
        <a href="/">claimgraph</a>
      </h1>
      <Search
        input={props.search}
        pathFrom={props.pathFrom}
        onChoose={props.onChoose}
        onGiveUp={props.onGiveUp}
      />
      <AsOf asOf={props.asOf} days={props.days} onChange={props.onDay} />
      <ExportMenu isEmpty={props.isEmpty} onPng={props.onPng} onSvg={props.onSvg} onFile={props.onFile} />
      <Share link={props.link} />
      <button
        type="button"
        onClick={props.onTheme}
        aria-label={props.theme === 'dark' ? 'Light colours' : 'Dark colours'}
        title={props.theme === 'dark' ? 'Light colours' : 'Dark colours'}
      >
        {props.theme === 'dark' ? '☀' : '☾'}
      </button>
      <a href="/graphql">Playground</a>
    </header>
  )
}

/** The address is the picture, and after it comes where everything stands: to share it is to copy both. */
function Share({ link }: Pick<HeaderProps, 'link'>) {
  const [said, setSaid] = useState('Share')
  async function share(): Promise<void> {
    const done = await navigator.clipboard.writeText(link()).then(
      () => 'Link copied',
      () => 'Copy the address',
    )
    setSaid(done)
    window.setTimeout(() => setSaid('Share'), 2500)
  }
  return (
    <button type="button" onClick={() => void share()} aria-live="polite">
      {said}
    </button>
  )
}
