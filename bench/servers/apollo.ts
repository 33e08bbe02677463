import { ApolloServer, type BaseContext } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type Express } from 'express'
import type { GraphQLSchema } from 'graphql'

/** Apollo on express as claimgraph uses it, over another schema. */
export async function apolloOn(schema: GraphQLSchema, context: () => BaseContext): Promise<Express> {
  const apollo = new ApolloServer({
    schema,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginLandingPageDisabled()],
    stopOnTerminationSignals: false,
  })
  await apollo.start()
  const app = express()
  app.disable('x-powered-by')
  app.use(
    '/graphql',
    express.json({ limit: '1mb' }),
    expressMiddleware(apollo, { context: () => Promise.resolve(context()) }),
  )
  return app
}
