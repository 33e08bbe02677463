import type { Calendar } from '../answers/answers'
import { partInWords } from '../words/cuts'

interface SourcesProps {
  readonly source: string | null
  readonly documents: Calendar['documents'] | null
  readonly onChoose: (source: string | null) => void
}

/** Which document must support an edge. What a link names is shown as chosen, whether it is there or not. */
export function Sources({ source, documents, onChoose }: SourcesProps) {
  const nodes = documents?.nodes ?? []
  const isListed = source === null || nodes.some(({ id }) => id === source)
  return (
    <>
      <select
        aria-label="Only what this document supports"
        value={source ?? ''}
        onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">Any document</option>
        {isListed ? null : <option value={source}>“{source}”</option>}
        {nodes.map(({ id, title }) => (
          <option key={id} value={id}>
            {title ?? id}
          </option>
        ))}
      </select>
      {documents !== null && nodes.length < documents.totalCount ? (
        <p className="quiet">
          {partInWords(nodes.length, documents.totalCount, 'document')}, the first known before all.
        </p>
      ) : null}
    </>
  )
}
