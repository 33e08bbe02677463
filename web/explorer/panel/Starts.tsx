/** A question that the page opens as a picture. */
export interface Start {
  readonly question: string
  readonly address: string
  readonly onOpen: () => void
}

export function Starts({ starts }: { readonly starts: readonly Start[] }) {
  return (
    <section>
      <h3>Three questions to begin with</h3>
      <ul className="links starts">
        {starts.map(({ question, address, onOpen }) => (
          <li key={question}>
            <a
              href={address}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                onOpen()
              }}
            >
              {question}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
