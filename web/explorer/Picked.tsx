interface PickedProps {
  readonly names: readonly string[]
  readonly onPaths: () => void
  readonly onHide: () => void
}

/** What can be done with several nodes at once. */
export function Picked({ names, onPaths, onHide }: PickedProps) {
  return (
    <div className="picked" role="toolbar" aria-label="What is picked">
      {names.length === 2 ? (
        <button type="button" className="strong" onClick={onPaths}>
          Paths between {names.join(' and ')}
        </button>
      ) : null}
      <button type="button" onClick={onHide}>
        Hide these {names.length}
      </button>
    </div>
  )
}
