/** An XML element; absent attributes are left out, `content` is markup. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | null>>,
  content = '',
): string {
  const head = openingTag(name, attributes)
  return content === '' ? `${head.slice(0, -1)}/>` : `${head}${content}</${name}>`
}

export function openingTag(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | null>>,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escaped(String(value))}"`],
  )
  return `<${name}${written.join('')}>`
}

/**
 * The text as content or attribute. What XML 1.0 cannot hold even escaped (most control characters, halves of surrogate pairs)
 * becomes U+FFFD; line ends and tabs are kept, which a parser would else turn into spaces.
 */
export function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`)
}

/** Everything that the production Char of XML 1.0 leaves out, but for surrogates. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const SPECIAL = /[&<>"'\t\n\r]/g
