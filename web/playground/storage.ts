const NAMESPACE = 'claimgraph:'

/** The browser's storage under names of our own: other GraphiQLs are often served from the same host and port. */
export const storage = {
  getItem: (key: string): string | null => localStorage.getItem(NAMESPACE + key),
  setItem: (key: string, value: string): void => localStorage.setItem(NAMESPACE + key, value),
  removeItem: (key: string): void => localStorage.removeItem(NAMESPACE + key),
  clear: (): void => ownKeys().forEach((key) => localStorage.removeItem(key)),
  get length(): number {
    return ownKeys().length
  },
}

function ownKeys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(NAMESPACE))
}
