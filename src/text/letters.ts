// Letters of the alphabets that dates are read in, as parts of character classes.
// `\p{L}` means the same and more, but compiles to tables of hundreds of ranges: a pattern with ten of them costs more to
// compile than a long article to read, and an isolate pays for that in its first request.

/** Latin with its accents, Greek, Cyrillic. */
export const LETTERS = 'A-Za-z\\u00aa-\\u024f\\u0370-\\u052f'

/** Capitals of the same; where capitals and small letters alternate (Latin Extended-A) both. */
export const CAPITALS = 'A-Z\\u00c0-\\u00de\\u0100-\\u017f\\u0386-\\u03ab\\u0400-\\u042f'
