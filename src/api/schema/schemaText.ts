import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'

/** The schema as it is committed: sorted, so that a change shows as a change. */
export function schemaText(schema: GraphQLSchema): string {
  return `# Emitted from src/api by \`npm run schema\`; a test compares.\n\n${printSchema(lexicographicSortSchema(schema))}\n`
}
