// A line of a page as it grows, text by text, until an element ends it.
import { readable } from '../lines.ts'
import type { PlacedLine } from './hints.ts'
import type { Place } from './places.ts'

/** Counts are of characters without spaces; ends and starts are offsets into `text`. */
export interface Growing {
  readonly text: string
  readonly solid: number
  readonly linked: number
  readonly bold: number
  readonly linkStart: number
  readonly linkEnd: number
  /** Where all of it stands; null where there is nothing yet, or parts of it stand in different places. */
  readonly place: Place | null
  readonly mixed: boolean
}

export const EMPTY: Growing = {
  ...{ text: '', solid: 0, linked: 0, bold: 0, linkStart: -1, linkEnd: 0, place: null, mixed: false },
}

const solidLength = (text: string): number => {
  let length = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x20) length++
  return length
}

/** The line with more text, which stands at `place`, in a link or in bold. */
export function added(growing: Growing, text: string, place: Place, linked: boolean, bold: boolean): Growing {
  const solid = solidLength(text)
  if (!solid) return { ...growing, text: growing.text + text }
  const mixed = growing.mixed || (growing.place !== null && growing.place !== place)
  return {
    text: growing.text + text,
    solid: growing.solid + solid,
    linked: growing.linked + (linked ? solid : 0),
    bold: growing.bold + (bold ? solid : 0),
    linkStart: linked && growing.linkStart < 0 ? growing.solid : growing.linkStart,
    linkEnd: linked ? growing.solid + solid : growing.linkEnd,
    place,
    mixed,
  }
}

/** All of a line, where a space or a comma may stand outside. */
const ALL = 0.9
/** "See also: …": so many characters before a link that fills the rest of its line. */
const LONGEST_LABEL = 30

/** A sentence may end in a link as well. */
const SENTENCE_END = /[.!?…]["”’»)]*$/

const isLabelled = ({ solid, linked, linkStart, linkEnd }: Growing): boolean =>
  linkEnd === solid && linkStart > 0 && linkStart <= LONGEST_LABEL && linked * 2 >= solid

/** The grown line as it begins at `start`, or null where people read nothing of it; `around` is where it ends. */
export function placed(growing: Growing, start: number, around: Place): PlacedLine | null {
  const text = readable(growing.text)
  if (!text) return null
  const linked = growing.linked >= ALL * growing.solid
  return {
    ...{ text, start, end: start + text.length, linked },
    place: growing.mixed || !growing.place ? around : growing.place,
    labelled: !linked && isLabelled(growing) && !SENTENCE_END.test(text),
    bold: growing.bold >= ALL * growing.solid,
  }
}
