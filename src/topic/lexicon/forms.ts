// Words in the form in which they are compared: lower case, one spelling of a foreign name, Russian without its ending.

/** Endings of Russian adjectives, nouns and names. Two letters of a stem must be left. */
const ENDINGS: ReadonlySet<string> = new Set(
  `ами ями ыми ими ого его ому ему ов ев ам ям ах ях ым им ых их ом ем ей ой ою ую юю ый ий ая яя ое ее ые ие
   а я у ю ы и е ь й о`.split(/\s+/),
)
const SHORTEST_STEM = 3

/** Letters that are written in several ways in foreign names, and the one they are compared by. */
const NAME_FOLDS: Readonly<Record<string, string>> = {
  iy: 'i',
  yy: 'i',
  y: 'i',
  j: 'i',
  kh: 'h',
  ph: 'f',
  ou: 'u',
  oo: 'u',
  ee: 'i',
  q: 'k',
  ck: 'k',
  c: 'k',
  w: 'v',
  "'": '',
  '-': '',
}
const FOLDED = /iy|yy|y|j|kh|ph|ou|oo|ee|q|ck|c(?![eih])|w|['-]|(.)\1/g

/** Words are of one alphabet: the first letter decides. */
export const isRussian = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code >= 0x400 && code < 0x460
}

const lowerRussian = (word: string) => word.toLowerCase().replaceAll('ё', 'е')

/** The word without its Russian ending, in lower case; indeclinable and short words as they are. */
export function russianStem(word: string): string {
  const lower = lowerRussian(word)
  const ending = [3, 2, 1].find(n => ENDINGS.has(lower.slice(-n))) ?? 0
  return lower.length - ending < SHORTEST_STEM ? lower : lower.slice(0, lower.length - ending)
}

/** All stems a declined Russian word may have: "путиным" → путиным, путин. Other words have one form. */
export function formsOf(word: string): readonly string[] {
  if (!isRussian(word)) return [word.toLowerCase()]
  const forms = [lowerRussian(word)]
  const [lower = ''] = forms
  for (let n = 1; n <= 3 && lower.length - n >= SHORTEST_STEM; n++) {
    if (ENDINGS.has(lower.slice(-n))) forms.push(lower.slice(0, -n))
  }
  return forms
}

/** One key for the spellings of a Latin name: "Zelenskyy" and "Zelenskiy"; a stem for a Russian one. */
export function nameKey(word: string): string {
  if (isRussian(word)) return russianStem(word)
  const lower = word.toLowerCase()
  const plain = /[^\x00-\x7f]/.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower
  return plain.replace(FOLDED, (letters, doubled?: string) => doubled ?? NAME_FOLDS[letters] ?? letters)
}

/** For each word of a name the keys it may have. */
export type NameKeys = readonly (readonly string[])[]

/** Every key a printed word of a name may have; only Russian ones have several, one for each way to take off an ending. */
export const keysOf = (word: string): readonly string[] => (isRussian(word) ? formsOf(word) : [nameKey(word)])
