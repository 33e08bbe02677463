/** A line for the person who started the service. */
export type Say = (line: string) => void
