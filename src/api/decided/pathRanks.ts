/** What comes first among paths. */
export const PATH_RANKS = ['SUPPORT', 'LENGTH'] as const
