// Letters that were decoded in the wrong character set ("donâ€™t", "ÐœÐ¾ÑÐºÐ²Ð°"), or lost in it ("the EU?s").
import type { Damage } from '../../model/item.ts'
import { lettered } from '../../text/letters.ts'
import type { Line } from '../document.ts'
import type { Examined } from './damage.ts'

/** Windows-1252, 0x80 to 0x9f: what UTF-8's bytes look like to a program that takes them for it. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const TWICE_DECODED =
  /(?:[ÃÂÐÑ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf€™œ“”¦˜‚„†•–—š›žŸ\u009d]|ï»¿)/
const REPLACED = /\ufffd/
const LOST = lettered(String.raw`\p{L}\?s(?=[\s.,])|\p{Ll}\?(?:t|re|ve|ll)(?=\s)`)

const byteOf = (char: string): number => {
  const code = char.charCodeAt(0)
  return code <= 0xff ? code : 0x80 + WINDOWS_1252.indexOf(char)
}

/** The text as it was before it was decoded wrongly; null where it cannot have been that. */
export function decodedAgain(text: string): string | null {
  const bytes = Uint8Array.from(text, byteOf)
  if ([...text].some(char => char.charCodeAt(0) > 0xff && !WINDOWS_1252.includes(char))) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The word around the damage, which is what people would search for. */
function wordAt(text: string, at: number): { readonly start: number; readonly end: number } {
  const start = text.slice(0, at).search(/\S+$/)
  const length = text.slice(at).search(/\s|$/)
  return { start: start < 0 ? at : start, end: at + length }
}

const KINDS = [
  { pattern: TWICE_DECODED, detail: 'Letters were decoded in the wrong character set.' },
  { pattern: REPLACED, detail: 'Letters were lost when the text was decoded; � stands for them.' },
  { pattern: LOST, detail: 'Letters were lost when the text was stored; a question mark stands for them.' },
] as const

const REPAIRED_AT_MOST = 20

function inLine(line: Line, text: string): Damage | null {
  const raw = text.slice(line.start, line.end)
  const kind = KINDS.find(({ pattern }) => pattern.test(raw))
  if (!kind) return null
  const { start, end } = wordAt(raw, raw.search(kind.pattern))
  const repair = decodedAgain(raw.slice(start, end))
  const passage = { start: line.start + start, end: line.start + end }
  const proven = kind.pattern === TWICE_DECODED && repair !== null && repair !== raw.slice(start, end)
  return { kind: 'mojibake', detail: kind.detail, passage, ...(proven ? { repair } : {}) }
}

/** The first damaged word of each line, with what it was where the bytes prove it. */
export const findMojibake = ({ text, lines }: Examined): Damage[] =>
  TWICE_DECODED.test(text) || REPLACED.test(text) || (text.includes('?') && LOST.test(text))
    ? lines
        .map(line => inLine(line, text))
        .filter(damage => damage !== null)
        .slice(0, REPAIRED_AT_MOST)
    : []
