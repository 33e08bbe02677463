/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 up to but not 1. */
  next(): number
  /** A whole number from 0 up to but not `below`. */
  below(below: number): number
  /** True in so many of all cases, 0 to 1. */
  chance(share: number): boolean
  pick<T>(items: readonly [T, ...T[]]): T
  /** So many hexadecimal digits, a multiple of eight. */
  hex(digits: number): string
}

/** A stream of its own for each part of the graph, so that no part depends on how much another has drawn. */
export function randomOf(seed: number, part: string): Random {
  const next32 = sfc32(`${seed} ${part}`)
  const next = (): number => next32() / 2 ** 32
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (items) => items[below(items.length)] ?? items[0],
    hex: (digits) =>
      Array.from({ length: digits / 8 }, () => next32().toString(16).padStart(8, '0')).join(''),
  }
}

/** Chris Doty-Humphrey's sfc32: 128 bits of state, so that of thousands of streams no two ever meet; passes PractRand. */
function sfc32(seed: string): () => number {
  let [a, b, c, counter] = [hashOf(`a ${seed}`), hashOf(`b ${seed}`), hashOf(`c ${seed}`), 1]
  const next = (): number => {
    const drawn = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + drawn) | 0
    return drawn >>> 0
  }
  // The first draws still show the seed.
  for (let draw = 0; draw < 12; draw += 1) next()
  return next
}

/** FNV-1a, 32 bits: the same for the same text. */
export function hashOf(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}
