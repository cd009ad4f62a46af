// The sentences that speak of a truce: which words, what they say of it, and how sure it is that a truce is meant.
import type { Reading, Sentence } from '../reading.ts'
import { contextOdds, type World, worldOf } from './context.ts'
import { type Stance, stancesOf } from './stances.ts'
import { MAY_SPEAK_OF_TRUCE, NOT_A_TRUCE, TERMS, type TermKind } from './terms.ts'

export interface Mention {
  readonly sentence: Sentence
  /** The sentence with the letters of its words for a truce replaced by one of MARKS and "_", as long as before. */
  readonly marked: string
  readonly kinds: ReadonlySet<TermKind>
  readonly stances: readonly Stance[]
  /** How likely a truce between fighting sides is meant, 0 to 1. */
  readonly probability: number
}

/** Signs that news texts hardly hold; § stands for a pronoun (leaning.ts). One class of characters finds them all. */
const MARKS: Readonly<Record<TermKind, string>> = {
  truce: '¤',
  'truce-word': '¤',
  partial: '¤',
  halting: '¥',
  halted: '¶',
}

/** Log-odds that the words alone mean a truce. */
const KIND_ODDS: Readonly<Record<TermKind, number>> = {
  truce: 2,
  'truce-word': 0.2,
  partial: 1.2,
  halting: 0,
  halted: 1,
}

/** What is said of it makes it likelier, or less likely, that a truce is meant at all. */
const STANCE_ODDS: Readonly<Record<Stance, number>> = {
  ended: 0.5,
  violated: 1,
  'in-force': 1,
  agreed: 0.7,
  proposed: 0.5,
  kept: 0.5,
  'called-for': 0.5,
  mentioned: 0,
}

export function mentionsOf(reading: Reading): Mention[] {
  const sentences = reading.headline ? [reading.headline, ...reading.sentences] : reading.sentences
  const speaking = sentences.filter(sentence => MAY_SPEAK_OF_TRUCE.test(sentence.text))
  const marked = speaking
    .map(sentence => ({ sentence, ...marking(sentence.text) }))
    .filter(it => it.kinds.size > 0)
  if (marked.length === 0) return []
  const world = worldOf(sentences.map(it => marked.find(other => other.sentence === it)?.marked ?? it.text))
  return inOneSense(marked.map(it => mentionOf(it, world)))
}

/** One text speaks of one kind of truce: beside a sure mention the others are surer. */
const SURE = 0.8
const ONE_SENSE = 1.5

function inOneSense(mentions: readonly Mention[]): Mention[] {
  const sure = mentions.some(it => it.probability > SURE)
  return mentions.map(it => (sure ? { ...it, probability: surer(it.probability) } : it))
}

const surer = (probability: number) => sigmoid(Math.log(probability / (1 - probability)) + ONE_SENSE)

type Marked = Pick<Mention, 'sentence' | 'marked' | 'kinds'>

function mentionOf(it: Marked, world: World): Mention {
  const stances = stancesOf(it.marked)
  const bare = it.kinds.has('truce-word') && it.kinds.size === 1
  const words = Math.max(...[...it.kinds].map(kind => KIND_ODDS[kind]))
  const said = Math.max(...stances.map(stance => STANCE_ODDS[stance]))
  const probability = sigmoid(words + said + contextOdds(it.marked, bare, world))
  return { ...it, stances, probability }
}

/** Names and idioms are blanked first; then each pattern marks what the earlier ones have left. */
export function marking(text: string): Pick<Mention, 'marked' | 'kinds'> {
  const kinds = new Set<TermKind>()
  const blanked = NOT_A_TRUCE.reduce(
    (rest, pattern) => rest.replace(pattern, it => ' '.repeat(it.length)),
    text,
  )
  const marked = TERMS.reduce(
    (rest, { kind, pattern }) =>
      rest.replace(pattern, it => {
        kinds.add(kind)
        return MARKS[kind].padEnd(it.length, '_')
      }),
    blanked,
  )
  return { marked, kinds }
}

const sigmoid = (odds: number) => 1 / (1 + Math.exp(-odds))
