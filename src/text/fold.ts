// Texts as they are compared: case, accents and punctuation do not count.

/** Lower case, without accents, words apart by single spaces: "Óscar  Arias" and "oscar arias" are then one. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
