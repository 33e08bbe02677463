import type { ApolloServerPlugin } from '@apollo/server'

/**
 * GraphQL over HTTP: under `application/json` a well-formed request whose document does not parse or is not valid is
 * answered with status 200; Apollo's own answer is 400, which the specification asks for only under
 * `application/graphql-response+json`.
 */
export const specifiedStatus: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response, errors }) {
        const accept = request.http?.headers.get('accept') ?? ''
        const isAboutTheDocument =
          errors?.some(({ extensions }) => DOCUMENT_CODES.has(String(extensions['code']))) ?? false
        if (isAboutTheDocument && !accept.includes('application/graphql-response+json'))
          response.http.status = 200
        return Promise.resolve()
      },
    }),
}

const DOCUMENT_CODES = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'])
