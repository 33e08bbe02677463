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
  const next32 = mulberry32(hashOf(`${seed} ${part}`))
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

/** Tommy Ettinger's mulberry32: 32 bits of state, passes gjrand. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** FNV-1a, 32 bits: the same for the same text. */
export function hashOf(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}
