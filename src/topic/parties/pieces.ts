// The stretches of a sentence that are one token each: words, numbers, abbreviations, marks.
import { CAPITALS, LETTERS } from '../../text/letters.ts'
import { meaningAt } from '../lexicon/lexicon.ts'
import { isTelling } from '../lexicon/people.ts'
import { isCapital } from './words.ts'

const [UPPER, LETTER] = [`[${CAPITALS}]`, `[${LETTERS}\\u0300-\\u036f]`]
const LOWER = '[a-z\\u00df-\\u00ff\\u0100-\\u024f\\u03ac-\\u03ce\\u0430-\\u045f]'
/** Stretches of a sentence that are one token: abbreviations, words with hyphens and apostrophes, numbers, marks. */
const PIECE = new RegExp(
  [
    '(?:Lt|Gen|Maj|Col|Brig|Capt|Adm|Mr|Mrs|Ms|Dr)\\.(?=\\s)',
    `(?:${UPPER}\\.){2,}`,
    `${UPPER}${LOWER}\\.(?=${UPPER}${LOWER}{2})`,
    `${UPPER}\\.(?=\\s?${LETTER})`,
    `${LETTER}+(?:(?:'|-\\s?(?=${LOWER})|-)${LETTER}+)*`,
    '\\d+(?:[.,:]\\d+)*',
    '[\\ud800-\\udfff]+',
    '\\S',
  ].join('|'),
  'g',
)

export interface Piece {
  readonly text: string
  readonly start: number
}

/** "Trump-Putin" is two names, "Steinmeier-like" and "Ki-moon" are one word. */
function parts(piece: Piece): readonly Piece[] {
  const { text, start } = piece
  const hyphen = text.lastIndexOf('-')
  if (hyphen <= 0) return [piece]
  const [left, right] = [text.slice(0, hyphen), text.slice(hyphen + 1)]
  if (!bothKnown(left, right) && !(isCapital(right) && /^[a-zа-я]{4,}$/.test(left))) return [piece]
  return [
    ...parts({ text: left, start }),
    { text: '-', start: start + hyphen },
    { text: right, start: start + hyphen + 1 },
  ]
}

const isKnown = (word: string) => isTelling(word) || meaningAt([word], 0)?.meaning.kind === 'place'
const bothKnown = (left: string, right: string) =>
  isCapital(left) && isCapital(right) && isKnown(left) && isKnown(right)

/** Takes the possessive off: "Moscow's" is two pieces. */
function apart(piece: Piece): readonly Piece[] {
  const { text, start } = piece
  if (text.length < 3 || !/'[sS]$/.test(text)) return parts(piece)
  const apostrophe = text.length - 2
  return [...parts({ text: text.slice(0, apostrophe), start }), { text: "'s", start: start + apostrophe }]
}

/** Every character that is no white space is in one piece. */
export function piecesOf(sentence: string): Piece[] {
  let at = 0
  return (sentence.match(PIECE) ?? []).flatMap(text => {
    const start = sentence.indexOf(text, at)
    at = start + text.length
    return text.includes("'") || text.includes('-') ? apart({ text, start }) : { text, start }
  })
}
