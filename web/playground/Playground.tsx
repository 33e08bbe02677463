import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer'
import { explorerPlugin } from '@graphiql/plugin-explorer'
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history'
import { GraphiQLProvider } from '@graphiql/react'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL, GraphiQLInterface } from 'graphiql'
import { useState } from 'react'
import { EditorsReady } from './EditorsReady'
import { Header } from './Header'
import type { ShippedOperation } from './operations'
import { openSession } from './session'
import { storage } from './storage'
import { PlainText } from './PlainText'
import { SystemTheme } from './SystemTheme'

interface PlaygroundProps {
  readonly endpoint: string
  readonly operations: readonly ShippedOperation[]
}

const PLUGINS = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN, explorerPlugin()]

export function Playground({ endpoint, operations }: PlaygroundProps) {
  const [fetcher] = useState(() => createGraphiQLFetcher({ url: endpoint }))
  const [firstTab] = useState(() => openSession(operations))
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      storage={storage}
      plugins={PLUGINS}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      initialQuery={firstTab.query}
      initialVariables={firstTab.variables}
    >
      <HistoryStore>
        <DocExplorerStore>
          <SystemTheme />
          <PlainText />
          <EditorsReady />
          <Header operations={operations} />
          <GraphiQLInterface defaultEditorToolsVisibility="variables">
            <GraphiQL.Logo>
              <></>
            </GraphiQL.Logo>
          </GraphiQLInterface>
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  )
}
