// Words in the form in which they are compared: lower case, one spelling of a foreign name, Russian without its ending.

const RUSSIAN = /[а-яё]/i
/** Endings of Russian adjectives, nouns and names, longest first. Two letters of a stem must be left. */
const ENDING =
  /(?:ами|ями|ыми|ими|ого|его|ому|ему|ов|ев|ам|ям|ах|ях|ым|им|ых|их|ом|ем|ей|ой|ою|ую|юю|ый|ий|ая|яя|ое|ее|ые|ие|[аяуюыиеьйо])$/u

const NAME_FOLDS: readonly (readonly [RegExp, string])[] = [
  [/\p{M}|['-]/gu, ''],
  [/(?:iy|yy|y|j)/g, 'i'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/q|ck|c(?=[^eih]|$)/g, 'k'],
  [/w/g, 'v'],
  [/(.)\1/g, '$1'],
]

export const isRussian = (word: string): boolean => RUSSIAN.test(word)

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
  return NAME_FOLDS.reduce((key, [from, to]) => key.replace(from, to), word.normalize('NFD').toLowerCase())
}
