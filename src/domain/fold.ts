/**
 * The form in which two spellings of one name are equal: small letters without accents, apostrophes or points of
 * abbreviation, Arabic letters in one shape, words parted by single spaces. Idempotent; empty when nothing is left.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(ABBREVIATION_POINTS, '')
    .replace(UNWRITTEN, '')
    .replace(VARIANTS, (letter) => LETTERS.get(letter) ?? letter)
    .replace(NEITHER_LETTER_NOR_DIGIT, ' ')
    .trim()
}

const APOSTROPHES = /['’‘‛`´′]/gu

/** "U.N." is "UN", but "Gen. Khan" stays two words: the point follows a letter that stands alone. */
const ABBREVIATION_POINTS = /(?<=(?:^|[^\p{L}\p{M}\p{N}])\p{L}\p{M}*|\.\p{L}\p{M}*)\./gu

/** Accents and vowel points, letters such as ʿ and tatweel, marks of direction and joining, the lone hamza. */
const UNWRITTEN = /[\p{M}\p{Lm}\p{Cf}\u0621]/gu

const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu

/** What Unicode does not decompose: letters of one sound, and the digits of Arabic and Persian. */
const LETTERS = new Map([
  ...['ß:ss', 'æ:ae', 'œ:oe', 'ø:o', 'đ:d', 'ð:d', 'ł:l', 'ı:i', 'þ:th', 'ħ:h'].map(pair),
  ...['ي:ی', 'ى:ی', 'ې:ی', 'ۍ:ی', 'ے:ی', 'ك:ک', 'ګ:گ', 'ة:ه', 'ھ:ه', 'ہ:ه', 'ە:ه', 'ۀ:ه', 'ٱ:ا'].map(pair),
  ...Array.from('٠١٢٣٤٥٦٧٨٩', (digit, value): [string, string] => [digit, String(value)]),
  ...Array.from('۰۱۲۳۴۵۶۷۸۹', (digit, value): [string, string] => [digit, String(value)]),
])
const VARIANTS = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu')

function pair(text: string): [string, string] {
  const [from = '', to = ''] = text.split(':')
  return [from, to]
}
