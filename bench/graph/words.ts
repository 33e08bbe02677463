const BEGINNINGS = [
  'Ba',
  'Da',
  'Gha',
  'Ka',
  'La',
  'Ma',
  'Na',
  'Pa',
  'Qa',
  'Ra',
  'Sha',
  'Ta',
  'Va',
  'Za',
  'Kho',
  'Mu',
] as const
const MIDDLES = [
  'ba',
  'de',
  'gi',
  'ho',
  'ke',
  'li',
  'mo',
  'na',
  'ri',
  'sa',
  'ta',
  'vo',
  'yu',
  'zi',
  'ra',
  'mi',
] as const
const ENDS = [
  'ban',
  'dar',
  'far',
  'gul',
  'han',
  'kar',
  'lam',
  'mir',
  'nak',
  'pur',
  'rud',
  'shan',
  'tan',
  'var',
  'yal',
  'zan',
] as const

/** The invented word of a number: another for each number, and neighbours unlike each other. */
export function word(number: number): string {
  const mixed = (number * 2654435761) % 2 ** 32
  const at = (shift: number): number => Math.floor(mixed / 2 ** shift) % 16
  const rest = Math.floor(number / 4096)
  const middles = rest === 0 ? '' : digits(rest)
  return `${BEGINNINGS[at(0)] ?? ''}${MIDDLES[at(4)] ?? ''}${middles}${ENDS[at(8)] ?? ''}`
}

/** A number as syllables. */
function digits(number: number): string {
  const syllable = MIDDLES[number % 16] ?? ''
  return number < 16 ? syllable : digits(Math.floor(number / 16)) + syllable
}
