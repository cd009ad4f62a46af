// Words in the form in which they are compared: lower case, one spelling of a foreign name, Russian without its ending.

/** Endings of Russian adjectives, nouns and names, longest first. Two letters of a stem must be left. */
const ENDING =
  /(?:ами|ями|ыми|ими|ого|его|ому|ему|ов|ев|ам|ям|ах|ях|ым|им|ых|их|ом|ем|ей|ой|ою|ую|юю|ый|ий|ая|яя|ое|ее|ые|ие|[аяуюыиеьйо])$/u

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

/** The word without its Russian ending, in lower case; indeclinable and short words as they are. */
export function russianStem(word: string): string {
  const lower = word.toLowerCase().replace(/ё/g, 'е')
  const stem = lower.replace(ENDING, '')
  return stem.length > 2 ? stem : lower
}

/** All stems a declined Russian word may have: "путиным" → путиным, путин. Other words have one form. */
export function formsOf(word: string): readonly string[] {
  const lower = word.toLowerCase().replace(/ё/g, 'е')
  if (!isRussian(lower)) return [lower]
  const cut = [1, 2, 3].map(n => lower.slice(0, -n))
  const stems = cut.filter((stem, i) => stem.length > 2 && ENDING.exec(lower.slice(-(i + 1)))?.index === 0)
  return [lower, ...stems]
}

/** One key for the spellings of a Latin name: "Zelenskyy" and "Zelenskiy"; a stem for a Russian one. */
export function nameKey(word: string): string {
  if (isRussian(word)) return russianStem(word)
  const lower = word.toLowerCase()
  const plain = /[^\x00-\x7f]/.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower
  return plain.replace(FOLDED, (letters, doubled?: string) => doubled ?? NAME_FOLDS[letters] ?? letters)
}
