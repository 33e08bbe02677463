import './workers'
import 'graphiql/style.css'
import '@graphiql/plugin-explorer/style.css'
import './playground.css'
import { createRoot } from 'react-dom/client'
import { fetchOperations } from './operations'
import { Playground } from './Playground'

const element = document.getElementById('playground')
if (element === null) throw new Error('The page has no element "playground".')

open(element, element.dataset['endpoint'] ?? location.pathname).catch((error: unknown) => {
  element.textContent = `The playground could not open. ${String(error)}`
})

async function open(element: HTMLElement, endpoint: string): Promise<void> {
  const operations = await fetchOperations(`${endpoint}/operations.json`)
  createRoot(element).render(<Playground endpoint={endpoint} operations={operations} />)
}
