// Texts from which a scraper deleted every occurrence of a few letters ("the", "no", "ad", "age"), inside words as well.
import type { Damage } from '../../model/item.ts'
import { lettered } from '../../text/letters.ts'
import type { Line } from '../document.ts'
import { DELETABLE } from '../phrases/deleted.ts'
import type { Examined } from './damage.ts'

/** Characters of body: in a shorter one letters may be missing by chance. */
const FEWEST_LETTERS = 300
const ENGLISH: ReadonlySet<string> = new Set('of to in a and that for on is was with by said'.split(' '))
/** One word in so many of English prose is one of these. */
const ENGLISH_SHARE = 10
/** So many words that are none; a single one may be a slip. */
const FEWEST_REMAINS = 2

/** A shorter rest of a word may be a word of its own. */
const SHORTEST_PROOF = 4

const WORD = lettered(String.raw`[\p{L}'’-]+`, 'g')
const wordsOf = (text: string): string[] => text.match(WORD) ?? []
const without = (word: string, deleted: readonly string[]): string =>
  deleted.reduce((rest, part) => rest.replace(new RegExp(part, 'gi'), ''), word)

const textOf = (lines: readonly Line[], holds: (line: Line) => boolean): string =>
  lines
    .filter(holds)
    .map(({ text }) => text)
    .join(' ')
/** What came through the scraper's hands, and what stood in other fields of its page. */
const isBody = ({ kind, furniture }: Line): boolean => kind === 'paragraph' || furniture === 'related'
const isHead = ({ kind }: Line): boolean => kind === 'headline' || kind === 'standfirst' || kind === 'byline'

const isEnglish = (words: readonly string[]): boolean =>
  words.filter(word => ENGLISH.has(word)).length * ENGLISH_SHARE >= words.length

/** Those of the missing letters that a word above the text has, while the body has the word only without them. */
function provenBy(word: string, words: ReadonlySet<string>, missing: readonly string[]): readonly string[] {
  const held = missing.filter(part => word.includes(part))
  const rest = held.length > 0 ? without(word, missing) : ''
  return rest.length >= SHORTEST_PROOF && words.has(rest) && !words.has(word) ? held : []
}

/** Which letters were deleted throughout: the body has them nowhere, and remains of words prove it. Empty where nothing does. */
export function deletedFrom(body: string, head: string): readonly string[] {
  const lower = body.toLowerCase()
  const missing = DELETABLE.filter(({ part }) => !lower.includes(part))
  if (missing.length === 0 || lower.length < FEWEST_LETTERS) return []
  const words = wordsOf(lower)
  if (!isEnglish(words)) return []
  const known = new Set(words)
  const parts = missing.map(({ part }) => part)
  const above = new Set(wordsOf(head.toLowerCase()).flatMap(word => provenBy(word, known, parts)))
  const remains = missing.filter(
    ({ part, remains }) => above.has(part) || words.some(word => remains.has(word)),
  )
  if (remains.length === 0) return []
  const slips = words.filter(word => remains.some(it => it.remains.has(word))).length
  return above.size > 0 || slips >= FEWEST_REMAINS ? remains.map(({ part }) => part) : []
}

/** Words of the body that are a whole word of the head with the letters gone: the document itself says what they were. */
function repairs(examined: Examined, head: string, deleted: readonly string[]): Damage[] {
  const whole = new Map(
    wordsOf(head)
      .map(word => [without(word, deleted), word] as const)
      .filter(([rest, word]) => rest !== word && rest.length >= SHORTEST_PROOF),
  )
  const done = new Set<string>()
  return examined.lines
    .filter(({ kind }) => kind === 'paragraph' || kind === 'subheading')
    .flatMap(line =>
      [...examined.text.slice(line.start, line.end).matchAll(WORD)].map(match => ({
        line,
        word: match[0],
        at: match.index,
      })),
    )
    .flatMap(({ line, word, at }) => {
      const repair = whole.get(word)
      if (repair === undefined || done.has(word)) return []
      done.add(word)
      const passage = { start: line.start + at, end: line.start + at + word.length }
      return [
        {
          kind: 'deleted-text' as const,
          detail: `“${word}” stands for “${repair}”, which is whole above the text.`,
          passage,
          repair,
        },
      ]
    })
}

const listed = (parts: readonly string[]): string =>
  parts
    .map(part => `“${part}”`)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ')

export function findDeleted(examined: Examined): Damage[] {
  const head = textOf(examined.lines, isHead)
  const deleted = deletedFrom(textOf(examined.lines, isBody), head)
  if (deleted.length === 0) return []
  const detail = `Every ${listed(deleted)} was deleted from the text, inside words as well.`
  return [{ kind: 'deleted-text', detail, passage: null }, ...repairs(examined, head, deleted)]
}
