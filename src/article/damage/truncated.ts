// Texts that break off: the last line of the story ends in mid-sentence, or with the mark of a shortened text.
import type { Damage } from '../../model/item.ts'
import type { Line } from '../document.ts'
import type { Examined } from './damage.ts'

const SHORTENED =
  /(?:\[\+?\d+ (?:chars|characters|more)\]|\[(?:…|\.\.\.|&hellip;)\]|(?:…|\.\.\.)\s*(?:\(?(?:more|continued|read more|читать далее)\)?)?)\s*$/i
const ENDS = /[.!?…:;][\s"'”’»)\]*]*$/
const FEWEST_WORDS = 6

function isTruncated(last: Line): boolean {
  if (last.rule === 'paragraph/broken-off' || SHORTENED.test(last.text)) return true
  return !ENDS.test(last.text) && last.text.split(' ').length >= FEWEST_WORDS
}

/** Only where nothing readable follows: a page's own furniture may stand below a story that is whole. */
export function findTruncated({ lines, rest }: Examined): Damage[] {
  const last = lines.at(-1)
  if (last?.kind !== 'paragraph' || rest.length > 0 || !isTruncated(last)) return []
  const passage = { start: last.start, end: last.end }
  return [{ kind: 'truncated', detail: 'The text breaks off before its end.', passage }]
}
