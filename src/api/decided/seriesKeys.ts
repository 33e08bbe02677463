/** By what incidents can be counted apart. */
export const SERIES_KEYS = ['PERPETRATOR', 'TARGET', 'PLACE', 'TYPE', 'MODE'] as const
