import { startServer } from './measure/server'
import { readFileSync, writeFileSync } from 'node:fs'
void (async () => { const s = await startServer('claimgraph', JSON.parse(readFileSync('/tmp/bigdb.json','utf8'))); writeFileSync('/tmp/srv.port', String(s.port)); setInterval(()=>undefined, 1e6) })()
