/** One sentence for each value of a closed vocabulary, for readers of the API and for whoever edits a data file. */
export type Glossary<T extends string> = Readonly<Record<T, string>>
