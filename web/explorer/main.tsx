import './styles/base.css'
import './styles/frame.css'
import './styles/panel.css'
import './styles/picture.css'
import './styles/table.css'
import { createRoot } from 'react-dom/client'
import { Explorer } from './Explorer'

const element = document.getElementById('explorer')
if (element === null) throw new Error('The page has no element "explorer".')
createRoot(element).render(<Explorer />)
