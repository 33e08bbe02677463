import { count } from './sentences'

/** "60 of at least 236 nodes, the best supported first". */
export function cutInWords({ shown, atLeast }: { readonly shown: number; readonly atLeast: number }): string {
  return `${shown.toLocaleString('en')} of at least ${count(atLeast, 'node')}, the best supported first`
}

/** "25 of 40 claims"; the number alone where it is all of them. */
export function partInWords(shown: number, all: number, noun: string): string {
  return shown >= all ? count(all, noun) : `${shown.toLocaleString('en')} of ${count(all, noun)}`
}
