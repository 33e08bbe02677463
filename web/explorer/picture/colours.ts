import type { RelationFamily } from '../words/families'
import type { Kind } from '../words/kinds'

export type Theme = 'light' | 'dark'
export type Colour = `#${string}`

/**
 * After Okabe and Ito, so that the colour-blind tell them apart too; darker on white and lighter on black where a line would have less
 * than 3 : 1 against its ground.
 */
export const FAMILY_COLOURS: Readonly<Record<Theme, Readonly<Record<RelationFamily, Colour>>>> = {
  light: {
    VIOLENCE: '#d55e00',
    ACCUSATION: '#b2558a',
    RESPONSIBILITY: '#a87400',
    COOPERATION: '#00845f',
    STRUCTURE: '#0072b2',
    SPACE: '#6b7280',
  },
  dark: {
    VIOLENCE: '#f07f2d',
    ACCUSATION: '#dd93bd',
    RESPONSIBILITY: '#e9b23a',
    COOPERATION: '#2fbf95',
    STRUCTURE: '#56b4e9',
    SPACE: '#98a2b3',
  },
}

interface Surface {
  readonly ground: Colour
  readonly text: Colour
  readonly quiet: Colour
  readonly accent: Colour
  readonly outline: Colour
  readonly open: Colour
}

export const SURFACES: Readonly<Record<Theme, Surface>> = {
  light: {
    ground: '#fbfbfa',
    text: '#1d2430',
    quiet: '#596273',
    accent: '#0a5bd3',
    outline: '#5b687d',
    open: '#7f8795',
  },
  dark: {
    ground: '#14181f',
    text: '#e6eaf1',
    quiet: '#a3adbd',
    accent: '#6db1ff',
    outline: '#8e9bb0',
    open: '#6f7987',
  },
}

/** What fills the shape of each kind. */
export const KIND_FILLS: Readonly<Record<Theme, Readonly<Record<Kind, Colour>>>> = {
  light: {
    ARMED_GROUP: '#34415a',
    GOVERNMENT: '#bcd6f0',
    ORGANIZATION: '#dfe5ee',
    MEDIA: '#e6d8f2',
    PERSON: '#ffffff',
    POPULATION: '#cfe9ca',
    PLACE: '#f3e6bd',
    EVENT: '#fff3e6',
    AGREEMENT: '#c4ebe6',
  },
  dark: {
    ARMED_GROUP: '#c3cedf',
    GOVERNMENT: '#1f4266',
    ORGANIZATION: '#2c3646',
    MEDIA: '#4a3360',
    PERSON: '#0b0e13',
    POPULATION: '#28502c',
    PLACE: '#544a24',
    EVENT: '#3a2c1c',
    AGREEMENT: '#1c534f',
  },
}

/** How much two colours differ in lightness, from 1 to 21, as WCAG counts it. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
