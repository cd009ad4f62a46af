// Offices that can be one person's in one text.

const HEADS = [
  'president',
  'prime minister',
  'chancellor',
  'king',
  'queen',
  'emir',
  'sultan',
  'emperor',
  'leader',
]
const CLASSES: readonly (readonly string[])[] = [
  [...HEADS, 'supreme leader', 'crown prince', 'chairman'],
  ['foreign minister', 'secretary of state', 'foreign policy chief'],
  ['secretary-general', 'chief', 'chairman', 'president', 'leader', 'foreign policy chief'],
]

/** Whether two offices can be one person's in one text: "the Russian leader" is the president. */
export const sameClass = (a: string, b: string): boolean =>
  a === b || CLASSES.some(names => names.includes(a) && names.includes(b))
