// How many words a text has: runs between spaces, and in scripts without spaces two characters to a word.

/** Han, kana, Thai, Lao, Khmer, Burmese: written without spaces between words. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g
const MAY_BE_UNSPACED = /[\u0e00-\u9fff]/
const CHARACTERS_A_WORD = 2

/** `text`: as people read it, with single spaces. */
export function wordCount(text: string): number {
  let count = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++
  if (!MAY_BE_UNSPACED.test(text)) return count
  return count + Math.floor((text.match(UNSPACED)?.length ?? 0) / CHARACTERS_A_WORD)
}
