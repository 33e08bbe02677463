import { badDays } from './visits/badDays'
import { evidence } from './visits/evidence'
import { exploring } from './visits/exploring'
import { keyboard } from './visits/keyboard'
import { links } from './visits/links'
import { opening } from './visits/opening'
import { pointing } from './visits/pointing'
import { time } from './visits/time'
import { withExplorer } from './withExplorer'

// One visitor for all: the database plans each of the page's questions once, and that takes longer than to answer them.
const explorer = withExplorer()

opening(explorer)
exploring(explorer)
pointing(explorer)
evidence(explorer)
time(explorer)
links(explorer)
keyboard(explorer)
badDays(explorer)
